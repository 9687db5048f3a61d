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
import java.util.Optional;

/**
 * Which outcome of a video interview a message of the team reports, in the light of what was
 * arranged: praise of a phone call, or of what is still to come, is none.
 */
final class ReportedOutcome {
  private static final Duration EARLY = Duration.ofHours(8);
  private static final Duration REMEMBERED = Duration.ofDays(10);

  private ReportedOutcome() {}

  static Optional<Outcome> of(Step step, Turn turn) {
    for (Change change : step.changes()) {
      Interview interview = step.schedule().find(change.interview()).orElse(null);
      if (interview != null && change.facet() == Facet.STATUS && isOver(interview.status())) {
        return of(interview);
      }
    }
    Optional<Outcome> read = Optional.ofNullable(turn.reading().outcome());
    return read.filter(outcome -> isPossible(step, turn.message().at()));
  }

  private static boolean isOver(Status status) {
    return !status.isLive() && status != Status.CANCELLED;
  }

  private static Optional<Outcome> of(Interview interview) {
    if (interview.mode() != Mode.VIDEO && interview.mode() != Mode.UNSPECIFIED) {
      return Optional.empty();
    }
    return switch (interview.status()) {
      case COMPLETED -> Optional.of(Outcome.COMPLETED);
      case NO_SHOW -> Optional.of(Outcome.NO_SHOW);
      case PROPOSED, CONFIRMED, CANCELLED, MISSED_BY_TEAM -> Optional.empty();
    };
  }

  /** Whether anything was due, or nothing is known of what was arranged. */
  private static boolean isPossible(Step step, Instant now) {
    return step.schedule().interviews().isEmpty()
        || step.schedule().interviews().stream()
            .map(interview -> interview.slot().start())
            .anyMatch(
                start -> start.isBefore(now.plus(EARLY)) && start.isAfter(now.minus(REMEMBERED)));
  }
}
