package io.github.sightline.engine;

import io.github.sightline.diligence.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed behind {@code checklist}, taken apart.
 *
 * @param verb what is asked for; {@code list} where nothing was typed
 * @param item the item that is named, where one is known by that name
 * @param named what stands where the item is named; empty where nothing does
 * @param rest what stands behind the item, as it was typed
 * @param behind what stands behind the verb, as it was typed
 */
record ChecklistRequest(
    String verb, Optional<Item> item, String named, String rest, String behind) {
  private static final Pattern PERSON = Pattern.compile("<@[^>]*>");

  static ChecklistRequest of(String words) {
    String text = PERSON.matcher(words).replaceAll(" ").strip();
    String[] parts = text.split("\\s+", 2);
    String verb = parts[0].toLowerCase(Locale.ROOT);
    String behind = parts.length > 1 ? parts[1] : "";
    String[] two = behind.split("\\s+", 3);
    // An item of two words may be written in two.
    Optional<Item> wide = two.length > 1 ? exactly(two[0] + "-" + two[1]) : Optional.empty();
    if (wide.isPresent()) {
      return new ChecklistRequest(
          verb, wide, two[0] + " " + two[1], two.length > 2 ? two[2] : "", behind);
    }
    String[] one = behind.split("\\s+", 2);
    return new ChecklistRequest(
        verb.isEmpty() ? "list" : verb,
        Item.find(one[0]),
        one[0],
        one.length > 1 ? one[1] : "",
        behind);
  }

  private static Optional<Item> exactly(String key) {
    return Item.find(key).filter(item -> item.key().equals(key.toLowerCase(Locale.ROOT)));
  }

  /** Says which items there are, and which one was probably meant. */
  String problem() {
    List<String> items = Arrays.stream(Item.values()).map(Item::key).toList();
    String all = "The items: " + String.join(", ", items) + ".";
    if (named.isEmpty()) {
      return "Which item? " + all;
    }
    String key = named.toLowerCase(Locale.ROOT);
    String near = EditDistance.nearest(key, items).map(k -> " Did you mean " + k + "?").orElse("");
    return "There is no item \"" + named + "\"." + near + " " + all;
  }
}
