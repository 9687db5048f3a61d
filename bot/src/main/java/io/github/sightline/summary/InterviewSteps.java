package io.github.sightline.summary;

import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Facet;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Party;
import io.github.sightline.interview.Source;
import io.github.sightline.interview.Status;
import io.github.sightline.summary.InterviewStep.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the history of an interview to the steps that are counted. */
public final class InterviewSteps {
  private final Interview interview;
  private final UserId candidate;
  private final List<InterviewStep> steps = new ArrayList<>();

  /**
   * Where a proposal comes from.
   *
   * @param by the side that brought it up
   * @param at when
   */
  public record Origin(Party by, Instant at) {}

  private InterviewSteps(Interview interview, UserId candidate) {
    this.interview = interview;
    this.candidate = candidate;
  }

  /**
   * The steps of an interview of that candidate, by time of their being said.
   *
   * @param origin what brought it up, where it was among several times to choose from; null: its
   *     history says so
   */
  public static List<InterviewStep> of(
      Interview interview, UserId candidate, @Nullable Origin origin) {
    return new InterviewSteps(interview, candidate).all(origin);
  }

  private List<InterviewStep> all(@Nullable Origin origin) {
    List<Change> history = interview.history();
    Instant proposed = null;
    Status status = Status.PROPOSED;
    boolean agreed = false;
    for (int i = 0; i < history.size(); i++) {
      Change change = history.get(i);
      Source source = change.source();
      if (change.facet() == Facet.TIME && change.before().isEmpty()) {
        Origin first = origin == null ? new Origin(side(source), source.at()) : origin;
        proposed = first.at();
        add(Kind.PROPOSED, first.by(), first.at(), null);
      } else if (change.facet() == Facet.TIME) {
        add(Kind.MOVED, mover(i, status), source.at(), null);
      } else if (isStatus(change, Status.CONFIRMED) && !agreed && proposed != null) {
        agreed = true;
        add(Kind.AGREED, side(source), source.at(), Duration.between(proposed, source.at()));
      }
      status = change.facet() == Facet.STATUS ? status(change) : status;
    }
    end();
    return List.copyOf(steps);
  }

  /**
   * Who put the new time forward. Where both settle on it, the message that is the source only
   * agrees: then it was the other side.
   */
  private Party mover(int at, Status before) {
    Source source = interview.history().get(at).source();
    Status after = before;
    boolean asked = false;
    for (Change change : interview.history().subList(at, interview.history().size())) {
      if (change.source().equals(source) && change.facet() == Facet.STATUS) {
        asked |= isStatus(change, Status.PROPOSED);
        after = status(change);
      }
    }
    boolean settles = !source.kind().isTold() && !asked && after == Status.CONFIRMED;
    return settles ? side(source).other() : side(source);
  }

  private Party side(Source source) {
    return source.by().equals(candidate) ? Party.CANDIDATE : Party.TEAM;
  }

  private static boolean isStatus(Change change, Status status) {
    return change.facet() == Facet.STATUS && change.after().equals(status.key());
  }

  private static Status status(Change change) {
    for (Status status : Status.values()) {
      if (status.key().equals(change.after())) {
        return status;
      }
    }
    throw new IllegalStateException("no status: " + change.after());
  }

  private void add(Kind kind, Party side, Instant at, @Nullable Duration took) {
    steps.add(new InterviewStep(kind, side, interview.mode(), at, took));
  }

  /** Only the last word on how it ended counts. */
  private void end() {
    Source last = null;
    for (Change change : interview.history()) {
      last = change.facet() == Facet.STATUS ? change.source() : last;
    }
    if (last == null) {
      return;
    }
    Instant start = interview.slot().start();
    Instant over = start.isBefore(last.at()) ? start : last.at();
    switch (interview.status()) {
      case COMPLETED -> add(Kind.HELD, Party.TEAM, over, null);
      case NO_SHOW -> add(Kind.NO_SHOW, Party.CANDIDATE, over, null);
      case MISSED_BY_TEAM -> add(Kind.NO_SHOW, Party.TEAM, over, null);
      case CANCELLED -> add(Kind.CANCELLED, side(last), last.at(), null);
      case CONFIRMED -> add(Kind.UNTOLD, Party.TEAM, start, null);
      case PROPOSED -> {}
    }
  }
}
