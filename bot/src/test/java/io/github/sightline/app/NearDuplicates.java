package io.github.sightline.app;

import io.github.sightline.engine.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds texts that are almost those of earlier ones. Only texts that share one of their rarest
 * words are compared: every pair would take minutes.
 */
final class NearDuplicates {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int RAREST = 4;
  private static final double DISTANCE = 0.3;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<String>> byWord = new HashMap<>();

  /** Lower case, one space between words, no punctuation. */
  static String normal(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** How many of the texts are almost one before them. */
  static long count(List<String> texts) {
    NearDuplicates known = new NearDuplicates();
    List<String> normal = texts.stream().map(NearDuplicates::normal).toList();
    normal.forEach(
        text -> words(text).forEach(word -> known.frequency.merge(word, 1, Integer::sum)));
    return normal.stream().filter(known::isKnown).count();
  }

  private boolean isKnown(String text) {
    List<String> rarest =
        words(text).stream()
            .sorted(Comparator.comparingInt(word -> frequency.getOrDefault(word, 0)))
            .limit(RAREST)
            .toList();
    Set<String> candidates = new LinkedHashSet<>();
    for (String word : rarest) {
      List<String> texts = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      candidates.addAll(texts);
      texts.add(text);
    }
    return candidates.stream().anyMatch(other -> areClose(text, other));
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.split(" ", -1)));
  }

  static boolean areClose(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    double most = DISTANCE * Math.max(one.length(), other.length());
    return Math.abs(one.length() - other.length()) < most
        && EditDistance.between(one, other) < most;
  }
}
