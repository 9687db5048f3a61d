package io.github.sightline.warning;

import io.github.sightline.signal.Signal;
import java.time.Instant;
import java.util.List;

/**
 * One time at which a candidate avoided being seen: bubbles in a row count once.
 *
 * @param signals its core signals, in order
 * @param points what it is worth: its highest signal
 */
public record Occasion(List<Signal> signals, double points) {
  public Occasion {
    signals = List.copyOf(signals);
  }

  /** When it began. */
  public Instant from() {
    return signals.get(0).at();
  }

  /** When its last message was written. */
  public Instant until() {
    return signals.get(signals.size() - 1).at();
  }
}
