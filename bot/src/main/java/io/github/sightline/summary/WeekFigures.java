package io.github.sightline.summary;

import io.github.sightline.signal.SignalKind;
import io.github.sightline.warning.Level;
import java.util.Map;

/**
 * Warnings and signals of one week. What did not happen is left out.
 *
 * @param week which
 * @param warnings how many cases reached which level
 * @param signals how many messages held which signal
 */
public record WeekFigures(
    Week week, Map<Level, Integer> warnings, Map<SignalKind, Integer> signals) {
  public WeekFigures {
    warnings = Map.copyOf(warnings);
    signals = Map.copyOf(signals);
  }

  /** Warnings of that level. */
  public int of(Level level) {
    return warnings.getOrDefault(level, 0);
  }

  /** Warnings of every level. */
  public int warningCount() {
    return warnings.values().stream().mapToInt(n -> n).sum();
  }

  /** Signals that speak for a warning, of every kind. */
  public int signalCount() {
    return signals.entrySet().stream()
        .filter(entry -> RuleFigures.isRule(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
