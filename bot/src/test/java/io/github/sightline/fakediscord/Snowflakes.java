package io.github.sightline.fakediscord;

import java.util.concurrent.atomic.AtomicLong;

/** Makes ids as Discord does, each a millisecond or more after the one before. */
final class Snowflakes {
  private static final long EPOCH = 1_420_070_400_000L;
  private static final int SHIFT = 22;
  private static final AtomicLong LAST = new AtomicLong();

  private Snowflakes() {}

  static String next() {
    long now = (System.currentTimeMillis() - EPOCH) << SHIFT;
    return Long.toString(LAST.updateAndGet(last -> Math.max(last + (1L << SHIFT), now)));
  }
}
