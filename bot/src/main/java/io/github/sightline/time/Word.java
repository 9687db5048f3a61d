package io.github.sightline.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A word or phrase of the lexicon: its roles, each with a value, and the phrases it begins. */
final class Word {
  static final Word UNKNOWN = new Word();

  private final Map<Role, Integer> values = new EnumMap<>(Role.class);
  private final boolean[] roles = new boolean[Role.values().length];
  private final List<Phrase> phrases = new ArrayList<>(0);

  /** The words behind the first one, and what all of them mean. */
  record Phrase(String[] rest, Word meaning) {}

  void add(Role role, int value) {
    roles[role.ordinal()] = true;
    values.put(role, value);
  }

  void begin(String[] rest, Word meaning) {
    phrases.add(new Phrase(rest, meaning));
    phrases.sort((a, b) -> b.rest().length - a.rest().length);
  }

  boolean has(Role role) {
    return roles[role.ordinal()];
  }

  /** The value of a role that the word has. */
  int value(Role role) {
    return values.getOrDefault(role, 0);
  }

  /** Longest first. */
  List<Phrase> phrases() {
    return phrases;
  }
}
