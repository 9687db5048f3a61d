package io.github.sightline.engine;

import io.github.sightline.interview.Change;
import io.github.sightline.interview.Facet;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Status;
import io.github.sightline.interview.Step;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which outcome of a video interview a message of the team reports, in the light of what was
 * arranged: praise of a phone call, or of what is still to come, is none.
 */
final class ReportedOutcome {
  private static final Duration EARLY = Duration.ofHours(8);
  private static final Duration REMEMBERED = Duration.ofDays(10);

  private ReportedOutcome() {}

  /**
   * What a message reports.
   *
   * @param outcome of a video interview; empty: none
   * @param interview the id of the interview that it is about; null: none that is known
   */
  record Report(Optional<Outcome> outcome, @Nullable String interview) {
    static final Report NONE = new Report(Optional.empty(), null);
  }

  static Report of(Step step, Turn turn) {
    for (Change change : step.changes()) {
      Interview interview = step.schedule().find(change.interview()).orElse(null);
      if (interview != null && change.facet() == Facet.STATUS && isOver(interview.status())) {
        return new Report(of(interview), interview.id());
      }
    }
    Optional<Outcome> read = Optional.ofNullable(turn.reading().outcome());
    Optional<Interview> due = due(step, turn.message().at());
    return read.isPresent() && (due.isPresent() || step.schedule().interviews().isEmpty())
        ? new Report(read, due.map(Interview::id).orElse(null))
        : Report.NONE;
  }

  private static boolean isOver(Status status) {
    return !status.isLive() && status != Status.CANCELLED;
  }

  /** How a video interview ended, where it did. */
  static Optional<Outcome> of(Interview interview) {
    if (interview.mode() != Mode.VIDEO && interview.mode() != Mode.UNSPECIFIED) {
      return Optional.empty();
    }
    return switch (interview.status()) {
      case COMPLETED -> Optional.of(Outcome.COMPLETED);
      case NO_SHOW -> Optional.of(Outcome.NO_SHOW);
      case PROPOSED, CONFIRMED, CANCELLED, MISSED_BY_TEAM -> Optional.empty();
    };
  }

  /** The interview that was due last, unless a person told how it went. */
  private static Optional<Interview> due(Step step, Instant now) {
    return step.schedule().interviews().stream()
        .filter(i -> i.status().isLive() || !i.standing().told().contains(Facet.STATUS))
        .filter(i -> i.slot().start().isBefore(now.plus(EARLY)))
        .filter(i -> i.slot().start().isAfter(now.minus(REMEMBERED)))
        .max(Comparator.comparing(i -> i.slot().start()));
  }
}
