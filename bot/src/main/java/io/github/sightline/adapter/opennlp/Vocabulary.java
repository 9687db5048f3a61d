package io.github.sightline.adapter.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole words that the encoder knows, the frequent ones first: the measure of what a disguised
 * word may have been.
 */
final class Vocabulary {
  /** The rank of what is no word. */
  static final int NONE = Integer.MAX_VALUE;

  // Words of chats that the encoder's vocabulary has in pieces only.
  private static final List<String> OF_CHATS =
      List.of(
          "skype",
          "webcam",
          "whatsapp",
          "videocall",
          "facetime",
          "selfie",
          "webcams",
          "discord",
          "vid");
  private static final Map<String, Integer> RANKS = read();

  private Vocabulary() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String piece : Resource.lines("/model/vocabulary.txt")) {
      if (piece.length() > 1 && piece.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        ranks.put(piece, ranks.size());
      }
    }
    OF_CHATS.forEach(word -> ranks.putIfAbsent(word, 12_000));
    return ranks;
  }

  /** The place of a lower-case word among all, {@link #NONE} where it is no word. */
  static int rank(String word) {
    return RANKS.getOrDefault(word, NONE);
  }

  static boolean has(String word) {
    return RANKS.containsKey(word);
  }
}
