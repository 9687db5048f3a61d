package io.github.sightline.fakediscord;

import java.time.Duration;

/**
 * A wrong answer of the REST interface.
 *
 * @param status HTTP status; 0: no answer at all, the connection ends
 * @param retryAfter seconds to wait after a 429
 * @param via whether Discord itself answers, not the network before it
 * @param delay how long it takes
 * @param done whether the call takes effect all the same
 */
public record Fault(int status, double retryAfter, boolean via, Duration delay, boolean done) {
  public static Fault rateLimited(double seconds) {
    return new Fault(429, seconds, true, Duration.ZERO, false);
  }

  /** From the network before Discord, which says nothing in JSON. */
  public static Fault banned(int seconds) {
    return new Fault(429, seconds, false, Duration.ZERO, false);
  }

  public static Fault unavailable() {
    return new Fault(503, 0, true, Duration.ZERO, false);
  }

  /** The call takes effect, but nobody hears of it. */
  public static Fault lost() {
    return new Fault(0, 0, true, Duration.ZERO, true);
  }

  public static Fault slow(Duration delay) {
    return new Fault(200, 0, true, delay, true);
  }
}
