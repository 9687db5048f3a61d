package io.github.sightline.summary;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long people wait who asked for an adjustment: until the team next writes to them. Counted
 * only; whose request it was, and why, stands nowhere.
 *
 * @param asked requests of the week
 * @param toAnswer median wait of those that were answered; null: none was
 * @param open requests, of all weeks shown, that nobody has answered yet
 * @param longest how long the oldest of those waits; null: none does
 */
public record Adjustments(
    int asked, @Nullable Duration toAnswer, int open, @Nullable Duration longest) {
  /** Nobody asked. */
  public static final Adjustments NONE = new Adjustments(0, null, 0, null);
}
