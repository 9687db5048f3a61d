package io.github.sightline.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One interview: when, how, and where it stands. One that is moved stays the same interview.
 *
 * @param id derived from what brought it up, so that a replay gives the same
 * @param slot its time
 * @param mode how it is held
 * @param status where it stands
 * @param standing who asked for it, and what keeps it as it is
 * @param history every change of it, oldest first
 */
public record Interview(
    String id, Slot slot, Mode mode, Status status, Standing standing, List<Change> history) {
  public Interview {
    history = List.copyOf(history);
  }

  /** A new interview with the first lines of its history. */
  static Interview create(String id, Terms terms, Party by, Source source) {
    Interview fresh =
        new Interview(
            id, terms.slot(), terms.mode(), terms.status(), Standing.askedBy(by), List.of());
    return fresh
        .noting(Facet.TIME, "", time(terms.slot()), source)
        .noting(Facet.MODE, "", terms.mode().key(), source)
        .noting(Facet.STATUS, "", terms.status().key(), source);
  }

  /** The same at another time. */
  Interview at(Slot other, Source source) {
    if (!mayChange(Facet.TIME, source) || other.start().equals(slot.start())) {
      return this;
    }
    // Who confirmed it by a button confirmed it for the time of then.
    Standing now = status.isLive() ? standing.forgetting(Facet.STATUS) : standing;
    return new Interview(id, other, mode, status, now, history)
        .noting(Facet.TIME, time(slot), time(other), source);
  }

  /** The same held in another way; nobody's silence makes a known way unknown. */
  Interview in(Mode other, Source source) {
    if (other == Mode.UNSPECIFIED || other == mode || !mayChange(Facet.MODE, source)) {
      return this;
    }
    return new Interview(id, slot, other, status, standing, history)
        .noting(Facet.MODE, mode.key(), other.key(), source);
  }

  /** The same in another status. */
  Interview as(Status other, Source source) {
    if (other == status || !mayBecome(other, source)) {
      return this;
    }
    return new Interview(id, slot, mode, other, standing, history)
        .noting(Facet.STATUS, status.key(), other.key(), source);
  }

  /** The same with another standing. */
  Interview with(Standing other) {
    return new Interview(id, slot, mode, status, other, history);
  }

  /** What a person told the bot stands against its reading. */
  private boolean mayChange(Facet facet, Source source) {
    return source.kind().isTold() || !standing.told().contains(facet);
  }

  /** Who proposed or confirmed it has not said what becomes of it: that may still be read. */
  private boolean mayBecome(Status other, Source source) {
    boolean goesOn = status.isLive() && other != Status.PROPOSED;
    return mayChange(Facet.STATUS, source) || goesOn;
  }

  private Interview noting(Facet facet, String before, String after, Source source) {
    List<Change> longer = new ArrayList<>(history);
    longer.add(new Change(id, facet, before, after, source));
    return new Interview(id, slot, mode, status, standing, longer);
  }

  private static String time(Slot slot) {
    return slot.start().toString();
  }

  /** The same with facets that a person told the bot. */
  Interview told(Set<Facet> facets) {
    EnumSet<Facet> all = EnumSet.noneOf(Facet.class);
    all.addAll(standing.told());
    all.addAll(facets);
    return with(new Standing(standing.askedBy(), all, standing.balked(), standing.format()));
  }
}
