package io.github.sightline.summary;

import io.github.sightline.signal.SignalKind;
import io.github.sightline.signal.SignalKind.Bearing;
import java.util.Optional;

/**
 * How cases ended in which a rule had its part, over the weeks shown.
 *
 * @param rule the signal
 * @param decided cases that people decided
 * @param dismissed those of them that they found to be no concern
 */
public record RuleFigures(SignalKind rule, int decided, int dismissed) {
  /** With fewer cases a share says nothing. */
  public static final int ENOUGH = 5;

  private static final double HIGH = 0.6;

  /** Whether the signal speaks for a warning, so that people can find it wrong. */
  public static boolean isRule(SignalKind kind) {
    return kind.bearing() == Bearing.CORE || kind.bearing() == Bearing.SUPPORTING;
  }

  /** The share that was dismissed, 0 to 1; 0 where nothing was decided. */
  public double share() {
    return decided == 0 ? 0 : (double) dismissed / decided;
  }

  /** What to do about a rule that people mostly find wrong; empty: nothing. */
  public Optional<String> suggestion() {
    if (decided < ENOUGH || share() < HIGH) {
      return Optional.empty();
    }
    return Optional.of(
        rule.bearing() == Bearing.CORE
            ? "dismissed %d of %d: lower warnings.points.%s?"
                .formatted(dismissed, decided, rule.key())
            : "dismissed %d of %d: raise warnings.high-with-support?"
                .formatted(dismissed, decided));
  }
}
