package io.github.sightline.engine;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Facet;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Schedule;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people told by commands and buttons, as turns of the talk where it bears on how the
 * candidate meets: another format asked for is a request for an adjustment, and the outcome of a
 * video interview is what a person says it was.
 */
final class ToldTurns {
  private static final Reading ADJUSTMENT =
      new Reading(Map.of(Label.ACCOMMODATION, 1.0), false, Set.of(), null, Because.NOTHING);

  private ToldTurns() {}

  static List<Turn> of(List<GivenOrder> orders, Schedule schedule) {
    List<Turn> turns = new ArrayList<>();
    for (GivenOrder order : orders) {
      reading(order, schedule).ifPresent(reading -> turns.add(turn(order, reading)));
    }
    return turns;
  }

  private static Optional<Reading> reading(GivenOrder order, Schedule schedule) {
    if (order.action() == InterviewAction.OTHER_FORMAT) {
      return Optional.of(ADJUSTMENT);
    }
    return schedule
        .find(order.order().interview())
        .filter(interview -> isLastWord(interview, order))
        .flatMap(ReportedOutcome::of)
        .map(ToldTurns::outcome);
  }

  /** Whether the interview is over as that order says, and nobody said otherwise since. */
  private static boolean isLastWord(Interview interview, GivenOrder order) {
    Change last =
        interview.history().stream()
            .filter(change -> change.facet() == Facet.STATUS)
            .reduce((one, next) -> next)
            .orElseThrow();
    return last.source().kind().isTold()
        && last.source().at().equals(order.at())
        && last.source().by().equals(order.by().id());
  }

  private static Reading outcome(Outcome outcome) {
    return new Reading(Map.of(), false, Set.of(), outcome, Because.NOTHING);
  }

  private static Turn turn(GivenOrder order, Reading reading) {
    Message message =
        new Message(
            new MessageId(order.channel(), "order-" + order.id()),
            order.at(),
            order.by(),
            order.words(),
            null,
            "");
    return new Turn(message, reading, null, false);
  }
}
