package io.github.sightline.app;

import java.time.Instant;
import java.time.InstantSource;

/** The time of a replay: that of the latest message seen. Never goes back. */
final class VirtualClock implements InstantSource {
  private Instant now = Instant.EPOCH;

  synchronized void advanceTo(Instant time) {
    now = time.isAfter(now) ? time : now;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }
}
