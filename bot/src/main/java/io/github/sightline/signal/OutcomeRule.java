package io.github.sightline.signal;

import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Turn;
import java.util.List;

/** Signals in the hiring team's reports of how a video interview ended. */
final class OutcomeRule implements SignalRule {
  @Override
  public List<Signal> in(Turn turn) {
    Outcome outcome = turn.reading().outcome();
    if (outcome == null || !turn.message().author().role().isTeam() || turn.deleted()) {
      return List.of();
    }
    SignalKind kind =
        switch (outcome) {
          case COMPLETED -> SignalKind.VIDEO_HELD;
          case NO_SHOW -> SignalKind.NO_SHOW;
        };
    return List.of(
        new Signal(
            kind,
            turn.message(),
            false,
            1,
            turn.reading().because(),
            turn.teamBefore(),
            turn.deleted()));
  }
}
