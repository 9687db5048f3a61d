package io.github.sightline.signal;

import io.github.sightline.chat.Role;
import io.github.sightline.interview.FormatLedger;
import io.github.sightline.interview.FormatLedger.Entry;
import io.github.sightline.interview.FormatLedger.Step;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** From what was read of a candidate's talk to the ledger of the ways to meet. */
public final class FormatSteps {
  private FormatSteps() {}

  /** The ledger that these turns of one candidate add up to. */
  public static FormatLedger ledger(Collection<Turn> turns) {
    List<Entry> entries = new ArrayList<>();
    for (Turn turn : turns) {
      for (Step step : steps(turn)) {
        entries.add(new Entry(step, turn.message().at()));
      }
    }
    return new FormatLedger(entries);
  }

  private static List<Step> steps(Turn turn) {
    Role role = turn.message().author().role();
    if (role.isTeam()) {
      return teamSteps(turn.reading());
    }
    return role == Role.CANDIDATE ? candidateSteps(turn.reading()) : List.of();
  }

  private static List<Step> teamSteps(Reading reading) {
    List<Step> steps = new ArrayList<>();
    if (reading.outcome() != null) {
      steps.add(
          switch (reading.outcome()) {
            case COMPLETED -> Step.VIDEO_HELD;
            case NO_SHOW -> Step.VIDEO_MISSED;
          });
    }
    if (reading.asks().contains(Ask.VIDEO)) {
      steps.add(Step.VIDEO_ASKED);
    }
    return steps;
  }

  private static List<Step> candidateSteps(Reading reading) {
    if (reading.unread() != null) {
      return List.of(Step.NOT_READ);
    }
    return reading.labels().keySet().stream().flatMap(l -> step(l).stream()).toList();
  }

  private static Optional<Step> step(Label label) {
    return switch (label) {
      case VIDEO_REFUSAL -> Optional.of(Step.VIDEO_DECLINED);
      case TEXT_ONLY -> Optional.of(Step.TEXT_INSTEAD);
      case VOICE_ONLY -> Optional.of(Step.VOICE_INSTEAD);
      case TECHNICAL_EXCUSE -> Optional.of(Step.VIDEO_PUT_OFF);
      case VIDEO_ACCEPT -> Optional.of(Step.VIDEO_ACCEPTED);
      case ACCOMMODATION,
          OFF_PLATFORM,
          IN_PERSON_REFUSAL,
          IDENTITY_CHECK_REFUSAL,
          PAYMENT_REQUEST,
          EQUIPMENT_REDIRECT,
          STAND_IN ->
          Optional.empty();
    };
  }
}
