package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What an ID token says of somebody. Its signature is not looked at: OpenID Connect Core 3.1.3.7,
 * number 6, allows that where the token comes straight from the token endpoint over TLS, as here.
 */
record IdToken(JsonNode claims) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PARTS = 3;

  /** Clocks differ. */
  private static final Duration LEEWAY = Duration.ofMinutes(1);

  /** The token in its compact form; empty where it is none. */
  static Optional<IdToken> parse(@Nullable String compact) {
    String[] parts = compact == null ? new String[0] : compact.split("\\.", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
      JsonNode claims = JSON.readTree(new String(payload, StandardCharsets.UTF_8));
      return claims.isObject() ? Optional.of(new IdToken(claims)) : Optional.empty();
    } catch (IllegalArgumentException | JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** A claim as text; empty where it is missing. */
  String text(String claim) {
    return claims.path(claim).asText("");
  }

  /** Why it must not be believed; empty: it may be. */
  Optional<String> trouble(String issuer, String client, String nonce, Instant now) {
    if (!text("iss").equals(issuer)) {
      return Optional.of("it is of another issuer");
    }
    if (!isFor(client)) {
      return Optional.of("it is for another app");
    }
    Instant end = Instant.ofEpochSecond(claims.path("exp").asLong(0));
    if (!end.plus(LEEWAY).isAfter(now)) {
      return Optional.of("it is over");
    }
    if (nonce.isEmpty() || !text("nonce").equals(nonce)) {
      return Optional.of("it answers another request");
    }
    return text("sub").isEmpty() ? Optional.of("it names nobody") : Optional.empty();
  }

  /** For this app, and where it is for several, handed out to this one. */
  private boolean isFor(String client) {
    JsonNode audience = claims.path("aud");
    if (!audience.isArray()) {
      return audience.asText("").equals(client);
    }
    boolean named =
        StreamSupport.stream(audience.spliterator(), false)
            .anyMatch(each -> each.asText("").equals(client));
    return named && (audience.size() == 1 || text("azp").equals(client));
  }
}
