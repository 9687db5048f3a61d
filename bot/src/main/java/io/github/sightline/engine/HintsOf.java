package io.github.sightline.engine;

import io.github.sightline.interview.Hint;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a reading means for the arrangement of interviews, in the words of that package. */
final class HintsOf {
  private HintsOf() {}

  static Set<Hint> reading(Reading reading) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    reading.labels().keySet().forEach(label -> of(label).ifPresent(hints::add));
    reading.asks().forEach(ask -> of(ask).ifPresent(hints::add));
    if (reading.outcome() != null) {
      hints.add(
          switch (reading.outcome()) {
            case COMPLETED -> Hint.HELD;
            case NO_SHOW -> Hint.MISSED;
          });
    }
    return hints;
  }

  private static Optional<Hint> of(Label label) {
    return switch (label) {
      case VIDEO_ACCEPT -> Optional.of(Hint.VIDEO_ACCEPTED);
      case VIDEO_REFUSAL -> Optional.of(Hint.VIDEO_REFUSED);
      case TEXT_ONLY -> Optional.of(Hint.TEXT_WANTED);
      case VOICE_ONLY -> Optional.of(Hint.VOICE_WANTED);
      case TECHNICAL_EXCUSE -> Optional.of(Hint.TECHNICAL_FAULT);
      case ACCOMMODATION -> Optional.of(Hint.ADJUSTMENT);
      case OFF_PLATFORM,
          IN_PERSON_REFUSAL,
          IDENTITY_CHECK_REFUSAL,
          PAYMENT_REQUEST,
          EQUIPMENT_REDIRECT,
          STAND_IN ->
          Optional.empty();
    };
  }

  private static Optional<Hint> of(Ask ask) {
    return switch (ask) {
      case VIDEO -> Optional.of(Hint.ASKED_VIDEO);
      case PHONE -> Optional.of(Hint.ASKED_PHONE);
      case TEXT -> Optional.of(Hint.ASKED_TEXT);
      case ONSITE -> Optional.of(Hint.ASKED_ONSITE);
      case CHECK -> Optional.empty();
    };
  }
}
