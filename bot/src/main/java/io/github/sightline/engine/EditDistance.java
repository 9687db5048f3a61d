package io.github.sightline.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How many letters must be changed to make one word of another (Levenshtein). */
public final class EditDistance {
  private EditDistance() {}

  /** The known word that was probably meant; empty where none is near. */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    Comparator<String> nearest =
        Comparator.<String>comparingInt(k -> between(k, typed))
            .thenComparingInt(k -> Math.abs(k.length() - typed.length()));
    return known.stream().filter(k -> between(k, typed) <= 2 + k.length() / 4).min(nearest);
  }

  /** So many letters. */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
