package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What the checklist command can be given: fields here, one line of words elsewhere. */
final class ChecklistOptions {
  private static final int TEXT = 3;
  private static final int USER = 6;
  private static final int LONGEST_NOTE = 300;

  /** In the order of the words. Discord names them, and keeps no order of its own. */
  private static final List<String> WORDS = List.of("do", "item", "note");

  private static final List<String> VERBS =
      List.of("list", "done", "not-needed", "concern", "open", "offer", "help");

  private ChecklistOptions() {}

  static void describe(ArrayNode options) {
    option(options, USER, "person", "Whose; without: all that are open before offers");
    ArrayNode verbs =
        option(options, TEXT, "do", "What to say about an item, or that an offer is planned")
            .putArray("choices");
    VERBS.forEach(verb -> verbs.addObject().put("name", verb).put("value", verb));
    option(
        options,
        TEXT,
        "item",
        "identity, former-employers, references, vendors, sanctions-exposure, outside-intelligence");
    option(options, TEXT, "note", "How it came out, or why; by when the offer is planned, or off")
        .put("max_length", LONGEST_NOTE);
  }

  private static ObjectNode option(ArrayNode options, int type, String name, String description) {
    return options
        .addObject()
        .put("type", type)
        .put("name", name)
        .put("description", description)
        .put("required", false);
  }

  /** The same as words: verb, item, note. */
  static String words(JsonNode given) {
    List<String> words = new ArrayList<>();
    for (String name : WORDS) {
      for (JsonNode option : given) {
        if (option.path("name").asText().equals(name)) {
          words.add(option.path("value").asText().strip());
        }
      }
    }
    return String.join(" ", words);
  }
}
