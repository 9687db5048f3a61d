package io.github.sightline.signal;

import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signals in the candidate's own words: one for each label that is noticed. */
final class StanceRule implements SignalRule {
  @Override
  public List<Signal> in(Turn turn) {
    if (turn.message().author().role() != Role.CANDIDATE) {
      return List.of();
    }
    return turn.reading().labels().entrySet().stream()
        .flatMap(label -> signal(turn, label).stream())
        .toList();
  }

  private static Optional<Signal> signal(Turn turn, Map.Entry<Label, Double> label) {
    return kind(label.getKey())
        .map(
            kind ->
                new Signal(
                    kind,
                    turn.message(),
                    turn.reading().insists() && label.getKey().group() == Label.Group.CORE,
                    label.getValue(),
                    turn.reading().because(),
                    turn.teamBefore(),
                    turn.deleted()));
  }

  private static Optional<SignalKind> kind(Label label) {
    return switch (label) {
      case VIDEO_REFUSAL -> Optional.of(SignalKind.VIDEO_REFUSAL);
      case TEXT_ONLY -> Optional.of(SignalKind.TEXT_ONLY);
      case VOICE_ONLY -> Optional.of(SignalKind.VOICE_ONLY);
      case TECHNICAL_EXCUSE -> Optional.of(SignalKind.TECHNICAL_EXCUSE);
      case ACCOMMODATION -> Optional.of(SignalKind.ACCOMMODATION);
      case OFF_PLATFORM -> Optional.of(SignalKind.OFF_PLATFORM);
      case IN_PERSON_REFUSAL -> Optional.of(SignalKind.IN_PERSON_REFUSAL);
      case IDENTITY_CHECK_REFUSAL -> Optional.of(SignalKind.IDENTITY_CHECK_REFUSAL);
      case PAYMENT_REQUEST -> Optional.of(SignalKind.PAYMENT_REQUEST);
      case EQUIPMENT_REDIRECT -> Optional.of(SignalKind.EQUIPMENT_REDIRECT);
      case STAND_IN -> Optional.of(SignalKind.STAND_IN);
      // Willingness is told by the format ledger; only a held interview counts.
      case VIDEO_ACCEPT -> Optional.empty();
    };
  }
}
