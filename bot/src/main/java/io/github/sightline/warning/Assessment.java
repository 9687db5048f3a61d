package io.github.sightline.warning;

import io.github.sightline.signal.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands after its last signal.
 *
 * @param points the sum of the occasions that count
 * @param occasions the occasions that count, oldest first
 * @param supporting the supporting signals that count
 * @param heldBy the first request for an adjustment: since then nothing comes due; null: none
 * @param reached every level that came due, in order; once for each level and episode
 * @param wouldHaveReached levels that were reached while held, for the person who decides
 */
public record Assessment(
    double points,
    List<Occasion> occasions,
    List<Signal> supporting,
    @Nullable Signal heldBy,
    List<Reached> reached,
    List<Reached> wouldHaveReached) {

  public Assessment {
    occasions = List.copyOf(occasions);
    supporting = List.copyOf(supporting);
    reached = List.copyOf(reached);
    wouldHaveReached = List.copyOf(wouldHaveReached);
  }

  /**
   * A level that a case reached.
   *
   * @param level which
   * @param by the signal that made it due
   * @param episode the first signal since the points were last zero
   * @param occasions what counted then
   */
  public record Reached(Level level, Signal by, Signal episode, List<Occasion> occasions) {}
}
