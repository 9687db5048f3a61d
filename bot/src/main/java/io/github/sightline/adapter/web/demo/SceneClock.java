package io.github.sightline.adapter.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of a scene: it runs as time does between deeds, stands still during each, can leap
 * ahead, and never goes back.
 */
final class SceneClock implements InstantSource {
  private final InstantSource real;
  private Duration ahead;
  private Instant now;

  SceneClock(InstantSource real, Instant start) {
    this.real = real;
    this.ahead = Duration.between(real.instant(), start);
    this.now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Catches up with what passed since the last deed. */
  synchronized void tick() {
    Instant then = real.instant().plus(ahead);
    now = then.isAfter(now) ? then : now;
  }

  synchronized void leap(Duration time) {
    ahead = ahead.plus(time);
    now = now.plus(time);
  }

  synchronized void leapTo(Instant time) {
    Duration left = Duration.between(now, time);
    if (!left.isNegative()) {
      leap(left);
    }
  }
}
