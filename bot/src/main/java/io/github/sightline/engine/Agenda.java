package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.util.List;

/**
 * All interviews as they were derived last, to be found by their time. A copy of what the talks and
 * the orders say: {@link Arrangements} is who knows.
 */
public interface Agenda {
  /** Keeps an interview, in place of an earlier state of it. */
  void put(AgendaEntry entry);

  /** Drops an interview, where there is one. */
  void remove(UserId candidate, String interview);

  /** The interviews of a candidate, by start, then id. */
  List<AgendaEntry> of(UserId candidate);

  /**
   * Where a part of the agenda begins: after that interview.
   *
   * @param candidate its candidate as text; empty: with the first one that begins then
   * @param interview its id
   */
  record Place(Instant start, String candidate, String interview) {
    /** Before everything that begins from that time on. */
    public static Place from(Instant start) {
      return new Place(start, "", "");
    }

    /** Right after that interview. */
    public static Place after(AgendaEntry entry) {
      return new Place(entry.start(), entry.candidate().toString(), entry.interview());
    }
  }

  /** The first interviews of a team from that place on, by start, then candidate, then id. */
  List<AgendaEntry> of(Team team, Place from, int limit);

  /** The interviews that begin from one time on and before the other, by start, then id. */
  List<AgendaEntry> between(Instant from, Instant to);
}
