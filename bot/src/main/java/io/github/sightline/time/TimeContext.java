package io.github.sightline.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What must be known beside the words.
 *
 * @param reference when the message was written
 * @param zone the author's zone
 * @param otherZone the zone of who reads it, for "your time"; null: unknown
 * @param anchor start of the interview under discussion; null: none
 */
public record TimeContext(
    Instant reference, ZoneId zone, @Nullable ZoneId otherZone, @Nullable ZonedDateTime anchor) {

  /** A context without a reader's zone and without an interview under discussion. */
  public static TimeContext of(Instant reference, ZoneId zone) {
    return new TimeContext(reference, zone, null, null);
  }
}
