package io.github.sightline.adapter.slack;

import com.slack.api.model.Message;
import io.github.sightline.chat.Fingerprint;
import java.util.Map;

/**
 * The mark by which a posted card is found again, in the message's metadata. Other apps can read
 * metadata, so it tells nothing: a hash of the card's key.
 */
final class Stamp {
  private static final String TYPE = "sightline_card";
  private static final String FIELD = "id";
  private static final int LENGTH = 32;

  Message.Metadata of(String key) {
    return Message.Metadata.builder()
        .eventType(TYPE)
        .eventPayload(Map.of(FIELD, (Object) hash(key)))
        .build();
  }

  boolean isOn(Message message, String key) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
        && TYPE.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && hash(key).equals(metadata.getEventPayload().get(FIELD));
  }

  private static String hash(String key) {
    return Fingerprint.of(key, LENGTH);
  }
}
