package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Fingerprint;

/**
 * The mark by which a posted card is found again, at the end of its small print: a hash of the
 * card's key, which tells nothing. Discord keeps no hidden data with a message.
 */
final class Stamp {
  private static final int LENGTH = 12;

  private Stamp() {}

  static String of(String key) {
    return Fingerprint.of(key, LENGTH);
  }

  /** Whether that message is the card, or was it before somebody changed it. */
  static boolean isOn(JsonNode message, String us, String key) {
    return message.path("author").path("id").asText().equals(us)
        && message.path("embeds").path(0).path("footer").path("text").asText().endsWith(of(key));
  }
}
