package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord refuses in a message; and that it may ping nobody, which we ask of ourselves. */
final class Limits {
  private Limits() {}

  /** What is wrong; empty: nothing. */
  static String check(JsonNode body) {
    JsonNode mentions = body.path("allowed_mentions");
    if (!mentions.path("parse").isArray() || !mentions.path("parse").isEmpty()) {
      return "it may ping";
    }
    int all = 0;
    for (JsonNode embed : body.path("embeds")) {
      all += length(embed, "title", 256) + length(embed, "description", 4096);
      all += length(embed.path("footer"), "text", 2048);
      if (embed.path("fields").size() > 25) {
        return "fields";
      }
      for (JsonNode field : embed.path("fields")) {
        if (field.path("name").asText().isEmpty() || field.path("value").asText().isEmpty()) {
          return "empty field";
        }
        all += length(field, "name", 256) + length(field, "value", 1024);
      }
    }
    return all > 6000 ? "embeds too long" : components(body.path("components"));
  }

  private static int length(JsonNode in, String name, int longest) {
    int length = in.path(name).asText().length();
    return length > longest ? 10_000 : length;
  }

  private static String components(JsonNode rows) {
    Set<String> ids = new HashSet<>();
    for (JsonNode row : rows) {
      if (row.path("components").size() > 5 || row.path("components").isEmpty()) {
        return "components of a row";
      }
      for (JsonNode component : row.path("components")) {
        String id = component.path("custom_id").asText();
        if (id.isEmpty() || id.length() > 100 || !ids.add(id)) {
          return "custom_id";
        }
        if (component.path("label").asText().length() > 80) {
          return "label";
        }
      }
    }
    return rows.size() > 5 ? "rows" : "";
  }
}
