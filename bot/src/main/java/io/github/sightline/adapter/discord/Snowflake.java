package io.github.sightline.adapter.discord;

import java.time.Instant;

/** Discord's ids: 64 bits, the time of making in the upper 42, in milliseconds since 2015. */
final class Snowflake {
  private static final long EPOCH = 1_420_070_400_000L;
  private static final int SHIFT = 22;

  private Snowflake() {}

  static boolean is(String text) {
    return text.matches("\\d{15,20}");
  }

  static Instant time(String id) {
    return Instant.ofEpochMilli((Long.parseUnsignedLong(id) >>> SHIFT) + EPOCH);
  }

  /** The smallest id of that time. */
  static String at(Instant time) {
    return Long.toUnsignedString(Math.max(0, time.toEpochMilli() - EPOCH) << SHIFT);
  }

  /** The id right before. */
  static String before(String id) {
    return Long.toUnsignedString(Long.parseUnsignedLong(id) - 1);
  }

  static boolean isLater(String id, String other) {
    return Long.compareUnsigned(Long.parseUnsignedLong(id), Long.parseUnsignedLong(other)) > 0;
  }
}
