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

  static ObjectNode commanded(ObjectNode interaction, String words, List<String> options) {
    ObjectNode data = interaction.putObject("data").put("id", "1").put("type", 1);
    data.put("name", words.split(" ", -1)[0]);
    ObjectNode sub = data.putArray("options").addObject().put("type", 1);
    ArrayNode given = sub.put("name", words.split(" ", -1)[1]).putArray("options");
    for (String option : options) {
      int type = given.isEmpty() ? 6 : 3;
      // A name stands before the first "=", where one is needed.
      int cut = option.indexOf('=');
      String name = cut < 0 ? "option" : option.substring(0, cut);
      if (!option.isEmpty()) {
        ObjectNode one = given.addObject().put("type", type).put("name", name);
        one.put("value", option.substring(cut + 1));
      }
    }
    return interaction;
  }

  static ObjectNode marked(ObjectNode interaction, ObjectNode message, String name) {
    String id = message.path("id").asText();
    ObjectNode data = interaction.putObject("data").put("id", "2").put("type", 3);
    data.put("name", name).put("target_id", id);
    data.putObject("resolved").putObject("messages").set(id, message.deepCopy());
    return interaction;
  }
}
