package io.github.sightline.adapter.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the {@link Gate} looks at: the words of a message, its pairs of neighbouring words, and the
 * pairs of words that stand a little farther apart.
 */
final class GateWords {
  /** A longer word is none: a hash, a path, a line of a log. */
  private static final int LONGEST = 24;

  /** Long messages are looked at piece by piece elsewhere; so many words tell enough. */
  private static final int MOST = 400;

  /** In words. */
  private static final int LONGEST_SENTENCE = 30;

  /** Whatever is behind them is looked at in one piece. */
  private static final int MOST_SENTENCES = 100;

  /** So far apart, in words, may a pair stand. */
  private static final int REACH = 4;

  private GateWords() {}

  /**
   * The sentences of a message's own words, long ones cut into pieces. Never empty. Found by signs
   * alone, not by {@link Sentences}: this must be cheap, and a wrong cut costs little.
   */
  static List<String> sentences(String clean) {
    List<String> all = new ArrayList<>();
    int words = 0;
    int from = 0;
    for (int i = 0; i < clean.length() && all.size() < MOST_SENTENCES; i++) {
      char c = clean.charAt(i);
      boolean space = c == ' ' || c == '\n';
      words += space ? 1 : 0;
      boolean ends = space && i > 0 && ".!?;\n".indexOf(clean.charAt(i - 1)) >= 0;
      if (ends || c == '\n' || (space && words >= LONGEST_SENTENCE)) {
        all.add(clean.substring(from, i));
        from = i + 1;
        words = 0;
      }
    }
    all.add(clean.substring(from));
    return all;
  }

  /** The features of a message's own words, with a mark for whose they are. */
  static String[] of(String clean, boolean ofTeam) {
    String side = ofTeam ? "t:" : "c:";
    List<String> words = words(clean);
    List<String> features = new ArrayList<>((REACH + 1) * words.size() + 2);
    features.add(side);
    String before = "^";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      features.add(side + word);
      features.add(before + ' ' + word);
      for (int j = Math.max(0, i - REACH); j < i - 1; j++) {
        features.add(words.get(j) + " … " + word);
      }
      before = word;
    }
    features.add(before + " $");
    return features.toArray(String[]::new);
  }

  private static List<String> words(String clean) {
    String text = clean.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < MOST) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at && end - at <= LONGEST) {
        words.add(text.substring(at, end).replace("’", "'"));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }
}
