package io.github.sightline.adapter.opennlp;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with a letter held down: nooooo, pleeease. */
final class Stretched {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern HELD = Pattern.compile("(?i)([a-z])\\1{2,}");
  // "soo" is a word of the vocabulary; a doubled form has to be a common one to be what was meant.
  private static final int COMMON = 9_000;
  private static final int MANY = 4;

  private Stretched() {}

  static String undone(String text) {
    if (!hasHeld(text)) {
      return text;
    }
    return WORD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group())));
  }

  private static boolean hasHeld(String text) {
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i - 1);
      if (Character.isLetter(c)
          && (c | 32) == (text.charAt(i) | 32)
          && (c | 32) == (text.charAt(i - 2) | 32)) {
        return true;
      }
    }
    return false;
  }

  private static String word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Vocabulary.has(lower) || !hasHeld(lower)) {
      return word;
    }
    String twice = HELD.matcher(lower).replaceAll("$1$1");
    int held = (int) HELD.matcher(lower).results().count();
    String best = twice;
    int bestRank = Vocabulary.rank(twice) < COMMON ? Vocabulary.rank(twice) : Vocabulary.NONE;
    for (int once = 1; held <= MANY && once < 1 << held && bestRank > COMMON; once++) {
      String form = form(lower, once);
      if (Vocabulary.rank(form) < bestRank) {
        best = form;
        bestRank = Vocabulary.rank(form);
      }
    }
    return best;
  }

  /** The word with the held letters of those bits once and the others twice. */
  private static String form(String word, int once) {
    int[] at = {0};
    return HELD.matcher(word)
        .replaceAll(m -> (once >> at[0]++ & 1) == 1 ? m.group(1) : m.group(1) + m.group(1));
  }
}
