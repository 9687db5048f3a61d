package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Finds what a person would press. */
final class Elements {
  private Elements() {}

  /** The element with that action id; null where there is none. */
  static @Nullable ObjectNode find(JsonNode node, String actionId) {
    if (node.path("action_id").asText().equals(actionId)) {
      return node.deepCopy();
    }
    for (JsonNode child : node) {
      ObjectNode found = find(child, actionId);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
