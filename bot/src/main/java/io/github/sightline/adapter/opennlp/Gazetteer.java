package io.github.sightline.adapter.opennlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words are names, places, nationalities: the lists under {@code neutral/}. */
final class Gazetteer {
  static final int NAME = 1;
  static final int NAME_WITH_CAPITAL = 1 << 1;
  static final int NAME_OR_WORD = 1 << 2;
  static final int NAME_OR_TOOL = 1 << 3;
  static final int TOWN = 1 << 4;
  static final int TOWN_WITH_CAPITAL = 1 << 5;
  static final int TOWN_OR_WORD = 1 << 6;
  static final int COUNTRY = 1 << 7;
  static final int COUNTRY_OR_WORD = 1 << 8;
  static final int LOCAL = 1 << 9;
  static final int LOCAL_OR_WORD = 1 << 10;

  static final int ANY_NAME = NAME | NAME_WITH_CAPITAL | NAME_OR_WORD | NAME_OR_TOOL;
  static final int ANY_PLACE = TOWN | TOWN_WITH_CAPITAL | TOWN_OR_WORD | COUNTRY | COUNTRY_OR_WORD;

  private static final Map<String, Integer> KINDS = new HashMap<>();
  private static final Map<String, List<Entry>> LONG = new HashMap<>();
  private static final Map<String, String> PERSONS = new HashMap<>();

  /** A name of several words, without the first. */
  record Entry(List<String> rest, int kind) {}

  static {
    read("names", NAME);
    read("names-with-capital", NAME_WITH_CAPITAL);
    read("names-also-words", NAME_OR_WORD);
    read("names-also-tools", NAME_OR_TOOL);
    read("towns", TOWN);
    read("towns-with-capital", TOWN_WITH_CAPITAL);
    read("towns-also-words", TOWN_OR_WORD);
    read("countries", COUNTRY);
    read("countries-also-words", COUNTRY_OR_WORD);
    read("locals", LOCAL);
    read("locals-also-words", LOCAL_OR_WORD);
    LONG.values().forEach(all -> all.sort(Comparator.comparing(entry -> -entry.rest.size())));
    for (String line : Resource.lines("/neutral/persons.txt")) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        PERSONS.put(word, line.substring(0, colon));
      }
    }
  }

  private Gazetteer() {}

  private static void read(String list, int kind) {
    for (String line : Resource.lines("/neutral/" + list + ".txt")) {
      List<String> words = List.of(line.split(" ", -1));
      if (words.size() == 1) {
        KINDS.merge(line, kind, (a, b) -> a | b);
      } else {
        LONG.computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new Entry(words.subList(1, words.size()), kind));
      }
    }
  }

  /** What a lower-case word without accents may be: bits, none where it is nothing of it. */
  static int kinds(String word) {
    return KINDS.getOrDefault(word, 0);
  }

  /** The places of several words that begin with that word, the longest first. */
  static List<Entry> beginningWith(String word) {
    return LONG.getOrDefault(word, List.of());
  }

  /** The word without gender; the word itself where it has none. */
  static String person(String word) {
    return PERSONS.getOrDefault(word, word);
  }
}
