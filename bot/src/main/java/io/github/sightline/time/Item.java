package io.github.sightline.time;

import org.jspecify.annotations.Nullable;

/** A part of a time, as a run of lexemes from one index to before another. */
sealed interface Item {
  int from();

  int to();

  /** How a clock time bounds the time that is meant. */
  enum Bound {
    AT,
    ABOUT,
    AFTER,
    /** From there on; a length that is said makes it one slot. */
    FROM,
    BEFORE,
    /** A range. */
    RANGE,
    /** A range to choose within. */
    WITHIN
  }

  record Days(int from, int to, Day day) implements Item {}

  /**
   * A clock time or a range of them.
   *
   * @param zone index of the lexeme that names a zone between both ends of a range, or -1
   */
  record Time(int from, int to, Bound bound, Clock start, @Nullable Clock end, int zone)
      implements Item {}

  /** Morning 1, lunchtime 2, afternoon 3, evening 4, night 5. */
  record Part(int from, int to, int part) implements Item {}

  /** A zone in the text; see {@link ZoneName}. */
  record Zone(int from, int to, ZoneName name) implements Item {}

  record Length(int from, int to, Span span) implements Item {}

  /** An instant, in epoch seconds, given by the platform; a day where it has no time. */
  record Moment(int from, int to, long epoch, boolean isDay) implements Item {}

  /** So long from now. */
  record Ahead(int from, int to, long minutes, boolean isAbout) implements Item {}

  /** So long from the time of the interview under discussion. */
  record Shift(int from, int to, Span span, int sign) implements Item {}

  /** A week: so many from this one. */
  record Week(int from, int to, int weeks) implements Item {}
}
