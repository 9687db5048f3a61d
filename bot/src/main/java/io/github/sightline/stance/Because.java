package io.github.sightline.stance;

import java.util.List;

/**
 * What explains a reading to people.
 *
 * @param words those that carried the decision, empty where there is nothing to explain
 * @param similar made-up messages with the same label that are similar: a help to judge whether the
 *     bot understood, not the reason for its decision
 */
public record Because(String words, List<String> similar) {
  /** Nothing to explain. */
  public static final Because NOTHING = new Because("", List.of());

  public Because {
    similar = List.copyOf(similar);
  }

  /** Words alone. */
  public static Because of(String words) {
    return new Because(words, List.of());
  }
}
