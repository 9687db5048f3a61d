package io.github.sightline.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time of a replay: that of the latest message seen. Never goes back. */
final class VirtualClock implements InstantSource {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  void advanceTo(Instant time) {
    now.accumulateAndGet(time, (a, b) -> a.isAfter(b) ? a : b);
  }

  @Override
  public Instant instant() {
    return now.get();
  }
}
