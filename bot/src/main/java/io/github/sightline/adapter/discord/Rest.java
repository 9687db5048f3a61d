package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Discord's REST interface: the one door through which the bot asks and says anything. Never throws
 * for what Discord answers, never sends anything twice by itself, and calls nothing again before
 * Discord said.
 */
final class Rest {
  private static final String BASE = "https://discord.com/api/v10";
  private static final String AGENT = "DiscordBot (https://github.com/sightline/sightline, 0.1)";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration OUT_OF_REACH = Duration.ofSeconds(5);
  private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(5);
  private static final String ALL = "all";
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final int CLIENT_ERROR = 400;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(OUT_OF_REACH)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String token;
  private final InstantSource clock;
  private final Map<String, Instant> closedUntil = new ConcurrentHashMap<>();
  private final AtomicLong refusals = new AtomicLong();

  Rest(DiscordSettings.Token token, InstantSource clock) {
    this.token = token.value();
    this.clock = clock;
  }

  /** How often Discord asked for patience. */
  long rateLimited() {
    return refusals.get();
  }

  Outcome<JsonNode> ask(Route route) {
    return ask(route, null);
  }

  /** Calls, once; {@code Wait} where Discord wants no call yet. */
  Outcome<JsonNode> ask(Route route, @Nullable JsonNode body) {
    return send(route, body == null ? null : Content.of(body));
  }

  /** The same with files, or without where there are none. */
  Outcome<JsonNode> ask(Route route, JsonNode body, List<Content.Part> files) {
    return send(route, files.isEmpty() ? Content.of(body) : Content.of(body, files));
  }

  private Outcome<JsonNode> send(Route route, @Nullable Content body) {
    Instant now = clock.instant();
    Instant closed = later(closedUntil.get(route.limit()), closedUntil.get(ALL));
    if (closed.isAfter(now)) {
      return new Outcome.Wait<>(Duration.between(now, closed), "rate limit");
    }
    try {
      return answer(route, http.send(request(route, body), BodyHandlers.ofString()));
    } catch (ConnectException | HttpConnectTimeoutException | UnresolvedAddressException e) {
      return new Outcome.Wait<>(OUT_OF_REACH, "out of reach: " + e);
    } catch (IOException e) {
      return new Outcome.Unclear<>(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Unclear<>("stopped");
    }
  }

  private static Instant later(@Nullable Instant one, @Nullable Instant other) {
    Instant first = one == null ? Instant.MIN : one;
    return other == null || other.isBefore(first) ? first : other;
  }

  private HttpRequest request(Route route, @Nullable Content body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(BASE + route.path()))
            .timeout(TIMEOUT)
            .header("Authorization", "Bot " + token)
            .header("User-Agent", AGENT);
    if (body != null) {
      request.header("Content-Type", body.type());
    }
    return request
        .method(route.method(), body == null ? BodyPublishers.noBody() : body.bytes())
        .build();
  }

  private Outcome<JsonNode> answer(Route route, HttpResponse<String> response) {
    JsonNode body = Json.parse(response.body());
    int status = response.statusCode();
    if (status == TOO_MANY) {
      return tooMany(route, response, body);
    }
    if ("0".equals(response.headers().firstValue("X-RateLimit-Remaining").orElse(""))) {
      close(route.limit(), seconds(response, "X-RateLimit-Reset-After"));
    }
    if (status >= SERVER_ERROR) {
      return new Outcome.Unclear<>("HTTP status " + status);
    }
    return status < CLIENT_ERROR
        ? new Outcome.Ok<>(body)
        : new Outcome.No<>(status, body.path("code").asInt(), body.path("message").asText());
  }

  private Outcome<JsonNode> tooMany(Route route, HttpResponse<String> response, JsonNode body) {
    refusals.incrementAndGet();
    Duration patience =
        body.has("retry_after")
            ? Duration.ofMillis((long) Math.ceil(body.path("retry_after").asDouble() * 1000))
            : seconds(response, "Retry-After");
    // Without the header it was the network before Discord that refused, and it counts everything.
    boolean all = body.path("global").asBoolean() || response.headers().firstValue("Via").isEmpty();
    close(all ? ALL : route.limit(), patience);
    return new Outcome.Wait<>(patience, "rate limit");
  }

  private void close(String limit, Duration patience) {
    closedUntil.put(limit, clock.instant().plus(patience));
  }

  private static Duration seconds(HttpResponse<String> response, String header) {
    try {
      String value = response.headers().firstValue(header).orElse("");
      return value.isEmpty()
          ? DEFAULT_PATIENCE
          : Duration.ofMillis((long) Math.ceil(Double.parseDouble(value) * 1000));
    } catch (NumberFormatException e) {
      return DEFAULT_PATIENCE;
    }
  }
}
