package io.github.sightline.adapter.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The Web API of one workspace. Never throws for what Slack answers; after a 429 a method is not
 * called again before Slack said.
 */
final class Web {
  /** One call. */
  interface Call<T> {
    T run(MethodsClient methods) throws IOException, SlackApiException;
  }

  private static final Duration OUT_OF_REACH = Duration.ofSeconds(5);
  private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(30);
  private static final int TOO_MANY = 429;

  private final MethodsClient methods;
  private final InstantSource clock;
  private final Map<String, Instant> closedUntil = new ConcurrentHashMap<>();
  private final AtomicLong refusals = new AtomicLong();

  Web(MethodsClient methods, InstantSource clock) {
    this.methods = methods;
    this.clock = clock;
  }

  /** How often Slack asked for patience. */
  long rateLimited() {
    return refusals.get();
  }

  /**
   * Calls a method.
   *
   * @param limit what Slack counts by: the method, for posts with the channel
   */
  <T extends SlackApiTextResponse> Outcome<T> ask(String limit, Call<T> call) {
    Instant closed = closedUntil.getOrDefault(limit, Instant.MIN);
    Instant now = clock.instant();
    if (closed.isAfter(now)) {
      return new Outcome.Wait<>(Duration.between(now, closed), "rate limit");
    }
    try {
      T answer = call.run(methods);
      return answer.isOk() ? new Outcome.Ok<>(answer) : refusal(answer);
    } catch (SlackApiException e) {
      return failure(limit, e);
    } catch (ConnectException | UnknownHostException e) {
      return new Outcome.Wait<>(OUT_OF_REACH, "out of reach: " + e.getMessage());
    } catch (IOException e) {
      return new Outcome.Unclear<>(String.valueOf(e.getMessage()));
    }
  }

  private static <T extends SlackApiTextResponse> Outcome<T> refusal(T answer) {
    String needed = answer.getNeeded() == null ? "" : "needs scope " + answer.getNeeded();
    String error = String.valueOf(answer.getError());
    return error.equals("internal_error") || error.equals("fatal_error")
        ? new Outcome.Unclear<>(error)
        : new Outcome.No<>(error, needed);
  }

  private <T> Outcome<T> failure(String limit, SlackApiException e) {
    if (e.getResponse().code() != TOO_MANY) {
      return new Outcome.Unclear<>("HTTP status " + e.getResponse().code());
    }
    refusals.incrementAndGet();
    Duration patience = patience(e.getResponse().header("Retry-After"));
    closedUntil.put(limit, clock.instant().plus(patience));
    return new Outcome.Wait<>(patience, "rate limit");
  }

  private static Duration patience(@org.jspecify.annotations.Nullable String header) {
    try {
      return header == null ? DEFAULT_PATIENCE : Duration.ofSeconds(Long.parseLong(header.strip()));
    } catch (NumberFormatException e) {
      return DEFAULT_PATIENCE;
    }
  }
}
