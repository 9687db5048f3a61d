package io.github.sightline.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time for an interview.
 *
 * @param start when it begins
 * @param end when it ends; null: nobody said
 */
public record Slot(Instant start, @Nullable Instant end) {
  public Slot {
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("an interview ends before it begins: " + start);
    }
  }

  /** A slot without a known end. */
  public static Slot at(Instant start) {
    return new Slot(start, null);
  }
}
