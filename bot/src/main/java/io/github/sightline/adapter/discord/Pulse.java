package io.github.sightline.adapter.discord;

import java.time.Duration;

/**
 * Whether a connection lives, from when Discord acknowledges heartbeats. Times are those of {@link
 * System#nanoTime}. Not for several threads.
 *
 * <p>An acknowledgement comes within a moment of its heartbeat, so on a connection that lives they
 * are one interval apart. At twice the interval the next heartbeat would be due and the last one is
 * still not answered: that is when Discord itself asks its clients to hang up. A tenth more
 * forgives a pause of either side (four seconds at Discord's interval), and leaves four tenths
 * (sixteen seconds) to be connected again within two and a half.
 */
final class Pulse {
  /** Discord's own interval, assumed until two acknowledgements told. */
  private static final Duration USUAL = Duration.ofMillis(41_250);

  private static final double MISSED = 2.1;
  private static final long NEVER = 0;

  private long sign;
  private long last = NEVER;
  private long gap = NEVER;
  private long before = NEVER;

  Pulse(long now) {
    sign = now;
  }

  /** An acknowledgement came. */
  void beat(long now) {
    if (last != NEVER) {
      before = gap;
      gap = now - last;
    }
    last = now;
    sign = now;
  }

  /** A sign of life of another kind: patience begins anew. */
  void begin(long now) {
    sign = now;
  }

  /** The connection ended: what comes now is no measure of its interval. */
  void lost(long now) {
    sign = now;
    last = NEVER;
  }

  /** The interval between heartbeats. Discord may ask for one early, so the longer of two gaps. */
  Duration interval() {
    return gap == NEVER ? USUAL : Duration.ofNanos(Math.max(gap, before));
  }

  /** How long nothing came. */
  Duration silence(long now) {
    return Duration.ofNanos(now - sign);
  }

  /** Whether acknowledgements are missing. */
  boolean isGone(long now) {
    return silence(now).toNanos() > interval().toNanos() * MISSED;
  }
}
