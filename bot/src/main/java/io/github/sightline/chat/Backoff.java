package io.github.sightline.chat;

import java.time.Duration;

/**
 * Pauses between attempts that fail: each twice as long as the one before, up to a longest one. Not
 * for several threads.
 */
public final class Backoff {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  /** Pauses from the first one on. */
  public Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  /** How long to wait before the next attempt. */
  public Duration next() {
    Duration pause = next;
    Duration doubled = pause.multipliedBy(2);
    next = doubled.compareTo(longest) > 0 ? longest : doubled;
    return pause;
  }

  /** An attempt succeeded: pauses begin anew. */
  public void reset() {
    next = first;
  }
}
