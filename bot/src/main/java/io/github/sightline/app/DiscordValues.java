package io.github.sightline.app;

import java.util.List;
import java.util.Set;

/** Text to the values of settings about Discord, as {@link Values}. */
final class DiscordValues {
  private static final String ID = "\\d{15,20}";

  private DiscordValues() {}

  static String id(String text) {
    if (text.isEmpty() || text.matches(ID)) {
      return text;
    }
    throw new IllegalArgumentException(
        "id of a server or channel; switch on Discord's developer mode and copy it from the menu");
  }

  static String place(String text) {
    if (text.isEmpty() || text.matches("@?" + ID)) {
      return text;
    }
    throw new IllegalArgumentException("id of a channel, or of a person with @ before it");
  }

  /** Roles and accounts, by their ids. */
  static Set<String> people(String text) {
    List<String> ids = Values.words(text);
    if (ids.stream().allMatch(id -> id.matches(ID))) {
      return Set.copyOf(ids);
    }
    throw new IllegalArgumentException(
        "list of ids of roles or people; names never say who somebody is");
  }

  /** Channels, forums and categories by their ids, or by names with {@code *}. */
  static List<String> channels(String text) {
    List<String> words = Values.words(text);
    if (words.stream().allMatch(word -> word.matches(ID) || word.contains("*"))) {
      return words;
    }
    throw new IllegalArgumentException("list of ids of channels or categories, or names with *");
  }
}
