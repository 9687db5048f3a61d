package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slack's limits on blocks: what it answers {@code invalid_blocks} to. */
public final class BlockLimits {
  private static final Map<String, Integer> LONGEST =
      Map.of("action_id", 255, "block_id", 255, "value", 2000, "url", 3000);
  private static final int ALL_TEXT = 13_000;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int allText;

  private BlockLimits() {}

  /** What is wrong with the blocks, as JSON pointers; empty: nothing. */
  public static List<String> check(JsonNode blocks, int most) {
    BlockLimits limits = new BlockLimits();
    if (blocks.size() > most) {
      limits.problems.add("no more than " + most + " items allowed [json-pointer:/blocks]");
    }
    for (int i = 0; i < blocks.size(); i++) {
      limits.block(blocks.get(i), "/blocks/" + i);
    }
    return limits.problems;
  }

  /** Whether the blocks are legal one by one but too long together. */
  public static boolean tooLongTogether(JsonNode blocks) {
    BlockLimits limits = new BlockLimits();
    blocks.forEach(block -> limits.block(block, ""));
    return limits.allText > ALL_TEXT;
  }

  private void block(JsonNode block, String place) {
    String id = block.path("block_id").asText();
    if (!id.isEmpty() && !ids.add(id)) {
      problems.add("block_id is not unique [json-pointer:" + place + "/block_id]");
    }
    switch (block.path("type").asText()) {
      case "header" -> text(block.path("text"), 150, place);
      case "section" -> section(block, place);
      case "context" -> count(block.path("elements"), 1, 10, place);
      case "actions" -> count(block.path("elements"), 1, 25, place);
      case "rich_text" -> count(block.path("elements"), 1, 200, place);
      case "input" -> text(block.path("label"), 2000, place);
      case "divider", "image" -> {}
      default -> problems.add("unsupported type [json-pointer:" + place + "/type]");
    }
    walk(block, place);
  }

  private void section(JsonNode block, String place) {
    if (block.has("text")) {
      text(block.path("text"), 3000, place);
    }
    block.path("fields").forEach(field -> text(field, 2000, place + "/fields"));
  }

  private void count(JsonNode elements, int least, int most, String place) {
    if (elements.size() < least || elements.size() > most) {
      problems.add("wrong number of elements [json-pointer:" + place + "/elements]");
    }
  }

  private void text(JsonNode text, int longest, String place) {
    int length = text.path("text").asText().length();
    if (length == 0) {
      problems.add("must be more than 0 characters [json-pointer:" + place + "/text]");
    }
    if (length > longest) {
      problems.add(
          "must be less than " + (longest + 1) + " characters [json-pointer:" + place + "/text]");
    }
  }

  /** Looks at everything below a block: ids, button texts, empty texts, the sum of all texts. */
  private void walk(JsonNode node, String place) {
    if (node.isObject()) {
      node.properties().forEach(field -> field(node, field.getKey(), field.getValue(), place));
    }
    node.forEach(child -> walk(child, place));
  }

  private void field(JsonNode parent, String name, JsonNode value, String place) {
    int length = value.isTextual() ? value.asText().length() : 0;
    if (length > LONGEST.getOrDefault(name, Integer.MAX_VALUE)) {
      problems.add(name + " is too long [json-pointer:" + place + "]");
    }
    if (name.equals("text") && value.isTextual()) {
      allText += length;
      if (length == 0) {
        problems.add("must be more than 0 characters [json-pointer:" + place + "]");
      }
    }
    if (parent.path("type").asText().equals("button") && name.equals("text")) {
      text(value, 75, place);
    }
  }
}
