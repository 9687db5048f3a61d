package io.github.sightline.warning;

import io.github.sightline.signal.Signal;
import java.util.List;

/**
 * Decides when a warning is due. Pure: the same signals in the same order give the same assessment,
 * whenever and however often it is asked.
 */
public final class WarningPolicy {
  private final PolicySettings settings;

  public WarningPolicy(PolicySettings settings) {
    this.settings = settings;
  }

  /** The numbers that it decides by. */
  public PolicySettings settings() {
    return settings;
  }

  /**
   * Where the case stands after these signals.
   *
   * @param signals of one candidate, in {@link Signal#ORDER}
   */
  public Assessment assess(List<Signal> signals) {
    Tally tally = new Tally(settings);
    int from = 0;
    for (int to = 1; to <= signals.size(); to++) {
      if (to == signals.size() || !sameMessage(signals.get(from), signals.get(to))) {
        tally.add(signals.subList(from, to));
        from = to;
      }
    }
    return tally.assessment();
  }

  private static boolean sameMessage(Signal one, Signal other) {
    return one.message().id().equals(other.message().id());
  }
}
