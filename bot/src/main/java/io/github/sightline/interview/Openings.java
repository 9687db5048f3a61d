package io.github.sightline.interview;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text must hold for any of some phrases to be in it: of each phrase the word that says
 * most. Most sentences hold none of them, and need not be searched by the regular expression.
 */
final class Openings {
  private final Set<String> words = new HashSet<>();
  private final Set<String> signs = new HashSet<>();
  private final int[] lengths;
  private final boolean anything;

  private Openings(List<List<String>> phrases) {
    for (List<String> either : phrases) {
      for (String word : either) {
        String opening = opening(word);
        (opening.isEmpty() ? signs : words).add(fold(opening.isEmpty() ? word : opening));
      }
    }
    lengths = words.stream().mapToInt(String::length).distinct().sorted().toArray();
    anything = phrases.stream().anyMatch(List::isEmpty);
  }

  /** Of the phrases of these lines. */
  static Openings of(List<String> lines) {
    return new Openings(lines.stream().map(Openings::telling).toList());
  }

  /** The alternatives of the word whose shortest one is longest; none where all may be left out. */
  private static List<String> telling(String line) {
    return List.of(line.split("\\s+", -1)).stream()
        .filter(token -> !Set.of("^", "$", "...").contains(token) && !token.startsWith("?"))
        .map(token -> List.of(token.split("\\|", -1)))
        .max(Comparator.comparingInt(Openings::shortest))
        .orElse(List.of());
  }

  private static int shortest(List<String> either) {
    return either.stream()
        .map(word -> opening(word).isEmpty() ? word : opening(word))
        .mapToInt(String::length)
        .min()
        .orElse(0);
  }

  /** The letters and digits that the word begins with: what follows may be written otherwise. */
  private static String opening(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  /** Whether one of the phrases may be in the text; false: certainly none is. */
  boolean mayBeIn(String text) {
    if (anything) {
      return true;
    }
    String folded = fold(text);
    for (String sign : signs) {
      if (folded.contains(sign)) {
        return true;
      }
    }
    for (int at = 0; at < folded.length(); at++) {
      if ((at == 0 || !isOfWord(folded.codePointBefore(at))) && begins(folded, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String text, int at) {
    for (int length : lengths) {
      if (at + length > text.length()) {
        return false;
      }
      if (words.contains(text.substring(at, at + length))) {
        return true;
      }
    }
    return false;
  }

  /** Letters and numbers as regular expressions have them: {@code [\p{L}\p{N}]}. */
  private static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Case is folded letter by letter, as regular expressions do. */
  private static String fold(String text) {
    char[] all = text.toCharArray();
    for (int i = 0; i < all.length; i++) {
      all[i] = Character.toLowerCase(Character.toUpperCase(all[i]));
    }
    return new String(all);
  }
}
