package io.github.sightline.fakeslack;

import java.time.Duration;

/**
 * A wrong answer of the Web API.
 *
 * @param status HTTP status; 0: no answer at all, the connection ends
 * @param retryAfter seconds of the header Retry-After; 0: no such header
 * @param body what it says
 * @param delay how long it takes
 * @param done whether the call takes effect all the same
 */
public record Fault(int status, int retryAfter, String body, Duration delay, boolean done) {
  public static Fault rateLimited(int seconds) {
    return new Fault(
        429, seconds, "{\"ok\":false,\"error\":\"ratelimited\"}", Duration.ZERO, false);
  }

  public static Fault error(String error) {
    return new Fault(200, 0, Json.error(error).toString(), Duration.ZERO, false);
  }

  public static Fault unavailable() {
    return new Fault(503, 0, "<html>Service Unavailable</html>", Duration.ZERO, false);
  }

  /** The call takes effect, but nobody hears of it. */
  public static Fault lost() {
    return new Fault(0, 0, "", Duration.ZERO, true);
  }

  public static Fault slow(Duration delay) {
    return new Fault(200, 0, "", delay, true);
  }
}
