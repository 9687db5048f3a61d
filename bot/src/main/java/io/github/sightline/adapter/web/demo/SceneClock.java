package io.github.sightline.adapter.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time of a scene: it runs as time does, can leap ahead, and never goes back. */
final class SceneClock implements InstantSource {
  private final InstantSource real;
  private Duration ahead;

  SceneClock(InstantSource real, Instant start) {
    this.real = real;
    this.ahead = Duration.between(real.instant(), start);
  }

  @Override
  public synchronized Instant instant() {
    return real.instant().plus(ahead);
  }

  synchronized void leap(Duration time) {
    ahead = ahead.plus(time);
  }

  synchronized void leapTo(Instant time) {
    Duration left = Duration.between(instant(), time);
    if (!left.isNegative()) {
      leap(left);
    }
  }
}
