package io.github.sightline.adapter.opennlp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits letters that were written without spaces into the most likely words. */
final class Segments {
  private static final int LONGEST_WORD = 16;
  private static final int LONGEST = 80;
  // Short words are in the vocabulary as pieces of names and abbreviations too.
  private static final int COMMON_PAIR = 700;
  private static final int COMMON_THREE = 15_000;

  private Segments() {}

  /** The words with spaces between them; null where the letters are no words. */
  static @Nullable String of(String letters) {
    int n = letters.length();
    if (n > LONGEST) {
      return null;
    }
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
    for (int end = 1; end <= n; end++) {
      for (int begin = Math.max(0, end - LONGEST_WORD); begin < end; begin++) {
        double all = cost[begin] + cost(letters.substring(begin, end));
        if (all < cost[end]) {
          cost[end] = all;
          from[end] = begin;
        }
      }
    }
    return Double.isInfinite(cost[n]) ? null : joined(letters, from);
  }

  private static String joined(String letters, int[] from) {
    StringBuilder words = new StringBuilder(letters);
    for (int end = from[letters.length()]; end > 0; end = from[end]) {
      words.insert(end, ' ');
    }
    return words.toString();
  }

  /** By Zipf's law the logarithm of a word's rank is its cost, and each word costs a space. */
  private static double cost(String word) {
    if (word.length() == 1) {
      return word.equals("i") || word.equals("a") ? 9 : Double.POSITIVE_INFINITY;
    }
    int rank = Vocabulary.rank(word);
    boolean known =
        switch (word.length()) {
          case 2 -> rank < COMMON_PAIR;
          case 3 -> rank < COMMON_THREE;
          default -> rank < Vocabulary.NONE;
        };
    return known ? Math.log(rank + 2.0) + 4 : Double.POSITIVE_INFINITY;
  }
}
