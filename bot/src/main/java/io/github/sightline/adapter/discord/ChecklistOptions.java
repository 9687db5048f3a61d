package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.Collectors;

/** What the checklist command can be given: fields here, one line of words elsewhere. */
final class ChecklistOptions {
  private static final int LONGEST_NOTE = 300;

  /** In the order of the words. Discord names them, and keeps no order of its own. */
  private static final List<String> WORDS = List.of("do", "item", "note");

  private static final List<String> VERBS =
      List.of("list", "done", "not-needed", "concern", "open", "offer", "help");

  private ChecklistOptions() {}

  static void describe(ArrayNode options) {
    CommandList.option(
        options,
        CommandList.USER,
        "person",
        "Whose; without: all that are open before offers",
        false);
    ArrayNode verbs =
        CommandList.option(
                options,
                CommandList.TEXT,
                "do",
                "What to say about an item, or that an offer is planned",
                false)
            .putArray("choices");
    VERBS.forEach(verb -> verbs.addObject().put("name", verb).put("value", verb));
    CommandList.option(
        options,
        CommandList.TEXT,
        "item",
        "identity, former-employers, references, vendors, sanctions-exposure, outside-intelligence",
        false);
    CommandList.option(
            options,
            CommandList.TEXT,
            "note",
            "How it came out, or why; by when the offer is planned, or off",
            false)
        .put("max_length", LONGEST_NOTE);
  }

  /** The same as words: verb, item, note. */
  static String words(JsonNode given) {
    return WORDS.stream()
        .map(name -> Commands.value(given, name).strip())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
