package io.github.sightline.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day or month that a mistyped word was meant to be. */
final class Typos {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 12;

  private final List<List<Target>> byFirstLetter = new ArrayList<>();

  private record Target(String word, Word meaning, int wrong, int letters) {}

  Typos() {
    for (int i = 0; i < 26; i++) {
      byFirstLetter.add(new ArrayList<>());
    }
  }

  /** Adds a word; at most that many letters may be wrong. */
  void add(String word, Word meaning, int wrong) {
    byFirstLetter.get(word.charAt(0) - 'a').add(new Target(word, meaning, wrong, letters(word)));
  }

  @Nullable Word find(String word) {
    int first = word.charAt(0) - 'a';
    if (word.length() < SHORTEST || word.length() > LONGEST || first < 0 || first > 25) {
      return null;
    }
    int letters = letters(word);
    for (Target target : byFirstLetter.get(first)) {
      boolean near = Integer.bitCount(letters ^ target.letters) <= 2 * target.wrong;
      if (near && distance(word, target.word, target.wrong) <= target.wrong) {
        return target.meaning;
      }
    }
    return null;
  }

  private static int letters(String word) {
    int set = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      set |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
    }
    return set;
  }

  /** Letters to insert, drop, replace or swap with their neighbour; more than the limit: any. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
