package io.github.sightline.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one language: a folder of resources with words.txt, zones.txt and cities.txt. */
final class Lexicon {
  private static final RoleSet HOURS = RoleSet.of(Role.NUMBER, Role.CLOCK_WORD, Role.MERIDIEM);

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Word> phrases = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Typos typos = new Typos();
  private final List<ZoneId> zones = new ArrayList<>();

  /** Reads a language. */
  static Lexicon of(String language) {
    Lexicon lexicon = new Lexicon();
    lexicon.readWords(language + "/words.txt");
    lexicon.readZones(language + "/zones.txt", Role.ZONE);
    lexicon.readZones(language + "/cities.txt", Role.CITY);
    return lexicon;
  }

  private void readWords(String file) {
    String section = "";
    for (String line : ResourceLines.of(file)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        int colon = line.indexOf(": ");
        String head = colon < 0 ? "1" : line.substring(0, colon);
        String[] items = ResourceLines.items(line.substring(colon + 1));
        put(section, head, items);
      }
    }
  }

  private void put(String section, String head, String[] items) {
    switch (section) {
      case "ALIAS" -> Arrays.stream(items).forEach(item -> aliases.put(item, head));
      case "TYPED" -> {
        for (String item : items) {
          typos.add(item, entry(item), Integer.parseInt(head));
        }
      }
      case "PLAIN" -> Arrays.stream(items).forEach(this::entry);
      default -> add(Role.valueOf(section), Integer.parseInt(head), items);
    }
  }

  private void readZones(String file, Role role) {
    for (String line : ResourceLines.of(file)) {
      int equals = line.indexOf(" = ");
      String[] names = ResourceLines.items(line.substring(equals + 3));
      String zone = line.substring(0, equals);
      // A zone younger than the time zone data of this JDK is not known by name.
      if (!ZoneId.getAvailableZoneIds().contains(zone)) {
        continue;
      }
      zones.add(ZoneId.of(zone));
      for (String name : names) {
        add(role, zones.size() - 1, name);
      }
    }
  }

  private void add(Role role, int value, String... items) {
    for (String item : items) {
      entry(item).add(role, value);
    }
  }

  /** The word or phrase, made where it is new. */
  private Word entry(String item) {
    String[] parts = item.split("[ -]", -1);
    if (parts.length == 1) {
      return words.computeIfAbsent(item, i -> new Word());
    }
    return phrases.computeIfAbsent(
        String.join(" ", parts),
        i -> {
          Word all = new Word();
          List<String> rest = List.of(parts).subList(1, parts.length);
          words.computeIfAbsent(parts[0], p -> new Word()).begin(rest, all);
          return all;
        });
  }

  /** One word for two, as "can't" for "can not"; null: there is none. */
  @Nullable String contracted(String first, String second) {
    return aliases.get(first + " " + second);
  }

  /** The one spelling of several. */
  String canonical(String word) {
    return aliases.getOrDefault(word, word);
  }

  /** What the word means, in lower case, mistyped or not; null: nothing to us. */
  @Nullable Word find(String word) {
    Word exact = words.get(word);
    return exact != null ? exact : typos.find(word);
  }

  /** Also of "Friday's", "4pm'd" and the like. */
  @Nullable Word meaning(String word) {
    Word meaning = find(word);
    int mark = meaning == null ? word.lastIndexOf('\'') : -1;
    return mark > 1 ? find(word.substring(0, mark)) : meaning;
  }

  /** Whether "ish" may be put to its end: it names an hour, or a half of the day. */
  boolean isHour(String word) {
    Word meaning = words.get(word);
    return meaning != null && HOURS.holds(meaning);
  }

  /** What exactly that word means; null: nothing to us. */
  @Nullable Word exactly(String word) {
    return words.get(word);
  }

  /** The zone with that index. */
  ZoneId zone(int index) {
    return zones.get(index);
  }
}
