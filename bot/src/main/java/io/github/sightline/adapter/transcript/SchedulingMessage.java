package io.github.sightline.adapter.transcript;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message about times, and what must be known to read it.
 *
 * @param reference when it was written
 * @param where the zones of both sides
 * @param anchor start of the interview under discussion; null: none
 * @param expected the times it speaks of; empty where they were not asked for
 */
public record SchedulingMessage(
    String id,
    String text,
    Instant reference,
    Where where,
    @Nullable OffsetDateTime anchor,
    Labels expected) {

  /**
   * Zones of both sides.
   *
   * @param author zone of who wrote the message
   * @param other zone of who reads it; null: not known
   */
  public record Where(ZoneId author, @Nullable ZoneId other) {}

  /** The labels of a message: its category and its times. */
  public record Labels(String category, List<Time> times) {
    static final Labels NONE = new Labels("", List.of());
  }

  /**
   * A time that a message speaks of.
   *
   * @param certainty exact, window or date-only
   * @param polarity offer or reject
   * @param isOptional whether leaving it out is right as well
   */
  public record Time(
      OffsetDateTime start,
      @Nullable OffsetDateTime end,
      String certainty,
      String polarity,
      @Nullable String zone,
      boolean isOptional) {}
}
