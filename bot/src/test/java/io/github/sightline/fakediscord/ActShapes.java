package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What interactions hold, by what somebody did. */
final class ActShapes {
  private ActShapes() {}

  static ObjectNode pressed(ObjectNode interaction, ObjectNode message, String id) {
    interaction.putObject("data").put("component_type", 2).put("custom_id", id);
    interaction.set("message", message.deepCopy());
    return interaction;
  }

  static ObjectNode chosen(ObjectNode interaction, String id, String chosen) {
    ObjectNode data = interaction.putObject("data").put("component_type", 5).put("custom_id", id);
    data.putArray("values").add(chosen);
    return interaction;
  }

  static ObjectNode submitted(ObjectNode interaction, JsonNode window, String text) {
    ObjectNode data = interaction.putObject("data");
    data.put("custom_id", window.path("data").path("custom_id").asText());
    ObjectNode row = data.putArray("components").addObject().put("type", 1);
    ObjectNode field = row.putArray("components").addObject().put("type", 4);
    field.put("custom_id", "field").put("value", text);
    return interaction;
  }

  /** With the options that the bot listed, in their order; those that are empty are left out. */
  static ObjectNode commanded(
      ObjectNode interaction, JsonNode listed, String words, List<String> options) {
    String[] names = words.split(" ", 2);
    JsonNode sub = named(named(listed, names[0]).path("options"), names[1]);
    ObjectNode data = interaction.putObject("data").put("id", "1").put("type", 1);
    ObjectNode typed = data.put("name", names[0]).putArray("options").addObject().put("type", 1);
    ArrayNode given = typed.put("name", names[1]).putArray("options");
    for (int i = 0; i < options.size(); i++) {
      // A name stands before the first "=", where one is needed.
      String[] parts = options.get(i).split("=", 2);
      JsonNode option =
          parts.length == 2 ? named(sub.path("options"), parts[0]) : sub.path("options").path(i);
      if (!options.get(i).isEmpty()) {
        given
            .addObject()
            .put("type", option.path("type").asInt())
            .put("name", option.path("name").asText())
            .put("value", parts[parts.length - 1]);
      }
    }
    return interaction;
  }

  private static JsonNode named(JsonNode all, String name) {
    for (JsonNode each : all) {
      if (each.path("name").asText().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("the bot listed no command " + name);
  }

  static ObjectNode marked(ObjectNode interaction, ObjectNode message, String name) {
    String id = message.path("id").asText();
    ObjectNode data = interaction.putObject("data").put("id", "2").put("type", 3);
    data.put("name", name).put("target_id", id);
    data.putObject("resolved").putObject("messages").set(id, message.deepCopy());
    return interaction;
  }
}
