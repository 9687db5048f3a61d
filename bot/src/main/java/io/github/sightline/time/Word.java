package io.github.sightline.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A word or phrase of the lexicon: its roles, each with a value, and the phrases it begins. */
final class Word {
  static final Word UNKNOWN = new Word();

  private final Map<Role, Integer> values = new EnumMap<>(Role.class);
  private final boolean[] roles = new boolean[Role.COUNT];
  private final Map<String, List<Phrase>> phrases = new HashMap<>(0);
  private long low;
  private long high;

  /** The words behind the first one, and what all of them mean. */
  record Phrase(List<String> rest, Word meaning) {}

  void add(Role role, int value) {
    roles[role.index()] = true;
    values.put(role, value);
    if (role.index() < Long.SIZE) {
      low |= 1L << role.index();
    } else {
      high |= 1L << (role.index() - Long.SIZE);
    }
  }

  void begin(List<String> rest, Word meaning) {
    List<Phrase> same = phrases.computeIfAbsent(rest.get(0), r -> new ArrayList<>(1));
    same.add(new Phrase(rest, meaning));
    same.sort((a, b) -> b.rest().size() - a.rest().size());
  }

  boolean has(Role role) {
    return roles[role.index()];
  }

  /** The value of a role that the word has. */
  int value(Role role) {
    return values.getOrDefault(role, 0);
  }

  boolean beginsPhrases() {
    return !phrases.isEmpty();
  }

  /** Those whose second word is this one, longest first. */
  List<Phrase> phrases(String second) {
    return phrases.getOrDefault(second, List.of());
  }

  /** The first 64 roles, one bit each. */
  long low() {
    return low;
  }

  /** The roles behind these. */
  long high() {
    return high;
  }
}
