package io.github.sightline.adapter.opennlp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All questions that are asked of a vector: a head and its bounds for each. Names are those of
 * labels ({@code video-refusal}), {@code insists}, requests ({@code ask-video}) and outcomes.
 */
final class Heads {
  /** Numbers in a vector. */
  static final int WIDTH = 384;

  private final Map<String, Head> heads;
  private final Map<String, Bounds> bounds;
  private final String[] names = Head.names(WIDTH);

  /**
   * Where an answer begins.
   *
   * @param yes the probability from which on it is yes
   * @param unclear the probability from which on it is not no either
   */
  record Bounds(double yes, double unclear) {
    Bounds {
      if (!(0 < unclear && unclear <= yes && yes <= 1)) {
        throw new IllegalArgumentException("bounds " + unclear + ", " + yes);
      }
    }

    /** Two numbers with a space between: yes from, unclear from. */
    static Bounds of(String text) {
      String[] numbers = text.strip().split("\\s+", -1);
      if (numbers.length != 2) {
        throw new IllegalArgumentException("not two bounds: " + text);
      }
      return new Bounds(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }
  }

  Heads(Map<String, Head> heads, Map<String, Bounds> bounds) {
    if (!bounds.keySet().containsAll(heads.keySet())) {
      throw new IllegalArgumentException("a head lacks its bounds");
    }
    this.heads = new LinkedHashMap<>(heads);
    this.bounds = Map.copyOf(bounds);
  }

  /** The probability of yes, 0 to 1, for every question that is asked. */
  Map<String, Double> probabilities(float[] vector, Predicate<String> asked) {
    if (names.length != vector.length + 1) {
      throw new IllegalArgumentException("the heads ask for another size of vector");
    }
    float[] values = Head.values(vector);
    Map<String, Double> all = new LinkedHashMap<>();
    heads.forEach(
        (name, head) -> {
          if (asked.test(name)) {
            all.put(name, head.probability(names, values));
          }
        });
    return all;
  }

  /** Where the answer to a question begins. */
  Bounds bounds(String name) {
    Bounds found = bounds.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no head " + name);
    }
    return found;
  }

  /** Those that are answered with yes. */
  Map<String, Double> yes(Map<String, Double> probabilities) {
    Map<String, Double> found = new LinkedHashMap<>(probabilities);
    found.entrySet().removeIf(e -> e.getValue() < bounds(e.getKey()).yes());
    return found;
  }

  /** Those that are answered with neither yes nor no. */
  Map<String, Double> unclear(Map<String, Double> probabilities) {
    Map<String, Double> found = new LinkedHashMap<>(probabilities);
    found
        .entrySet()
        .removeIf(
            e ->
                e.getValue() >= bounds(e.getKey()).yes()
                    || e.getValue() < bounds(e.getKey()).unclear());
    return found;
  }
}
