package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The mark by which a posted card is found again, at the end of its small print: a hash of the
 * card's key, which tells nothing. Discord keeps no hidden data with a message.
 */
final class Stamp {
  private static final int LENGTH = 12;

  private Stamp() {}

  static String of(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether that message is the card, or was it before somebody changed it. */
  static boolean isOn(JsonNode message, String us, String key) {
    return message.path("author").path("id").asText().equals(us)
        && message.path("embeds").path(0).path("footer").path("text").asText().endsWith(of(key));
  }
}
