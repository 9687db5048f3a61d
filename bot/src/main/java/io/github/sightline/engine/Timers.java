package io.github.sightline.engine;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Rings the timers that {@link Books#wake} asked for. Each ring happens at least once, and never
 * twice at the same time for one timer, on however many nodes. A timer whose handler throws rings
 * again later.
 */
public interface Timers extends AutoCloseable {
  /** Rings due timers in the background until closed. The handler is called by many threads. */
  void start(Consumer<Timer> handler);

  /**
   * Rings, on the calling thread, all timers due at the given time, and those that they in turn
   * make due, until none is left. For replays and tests, instead of {@link #start}; a handler's
   * exception is passed on.
   */
  void ringDue(Instant now, Consumer<Timer> handler);

  /** Lets the background threads finish what they are at, then stops. */
  @Override
  void close();
}
