package io.github.sightline.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time that a message names.
 *
 * @param slot the time; midnight where only a day is named
 * @param date the day in the zone of the author
 * @param zone of the author
 * @param kind how precise it is
 * @param rejected whether the author turns it down or moves away from it
 * @param span where its words stand in the message
 */
record Named(Slot slot, LocalDate date, ZoneId zone, Kind kind, boolean rejected, Span span) {
  /**
   * A stretch of a message.
   *
   * @param from its first place
   * @param to the place behind it
   */
  record Span(int from, int to) {}

  /** How precise a time is. */
  enum Kind {
    TIMED,
    /** A day alone, at the time of what is under discussion. */
    SAME_TIME,
    /** A span to choose within, or an approximate time. */
    WINDOW,
    DAY
  }

  boolean isTimed() {
    return kind == Kind.TIMED || kind == Kind.SAME_TIME;
  }

  /** The same words, for another start on the same clock. */
  Named on(Instant start) {
    return new Named(Slot.at(start), start.atZone(zone).toLocalDate(), zone, kind, rejected, span);
  }

  /** The same, with only those of its words that stand behind an earlier time. */
  Named behind(Named earlier) {
    boolean shared = earlier.from() <= from() && from() < earlier.to() && earlier.to() < to();
    Span own = shared ? new Span(earlier.to(), to()) : span;
    return new Named(slot, date, zone, kind, rejected, own);
  }

  int from() {
    return span.from();
  }

  int to() {
    return span.to();
  }

  boolean isOnDayOf(Slot other) {
    return other.start().atZone(zone).toLocalDate().equals(date);
  }

  /** Whether a slot lies on the day, or within the span, that is named. */
  boolean covers(Slot other) {
    if (kind == Kind.TIMED) {
      return other.start().equals(slot.start());
    }
    Instant from = slot.start();
    Instant to = slot.end();
    if (kind == Kind.WINDOW && to != null) {
      return !other.start().isBefore(from) && other.start().isBefore(to);
    }
    return isOnDayOf(other);
  }
}
