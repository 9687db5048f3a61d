package io.github.sightline.adapter.opennlp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All questions that are asked of a vector: a head and a threshold for each. Names are those of
 * labels ({@code video-refusal}), {@code insists}, requests ({@code ask-video}) and outcomes.
 */
final class Heads {
  /** Numbers in a vector. */
  static final int WIDTH = 384;

  private final Map<String, Head> heads;
  private final Map<String, Double> thresholds;
  private final String[] names = Head.names(WIDTH);

  Heads(Map<String, Head> heads, Map<String, Double> thresholds) {
    if (!thresholds.keySet().containsAll(heads.keySet())) {
      throw new IllegalArgumentException("a head lacks its threshold");
    }
    this.heads = new LinkedHashMap<>(heads);
    this.thresholds = Map.copyOf(thresholds);
  }

  /** The probability of every head whose name is asked for and that reaches its threshold. */
  Map<String, Double> above(float[] vector, Predicate<String> asked) {
    Map<String, Double> found = new LinkedHashMap<>();
    String[] names = names(vector);
    float[] values = Head.values(vector);
    heads.forEach(
        (name, head) -> {
          if (asked.test(name)) {
            double probability = head.probability(names, values);
            if (probability >= thresholds.getOrDefault(name, 1.0)) {
              found.put(name, probability);
            }
          }
        });
    return found;
  }

  /** The probability that one head gives. */
  double probability(String name, float[] vector) {
    Head head = heads.get(name);
    if (head == null) {
      throw new IllegalArgumentException("no head " + name);
    }
    return head.probability(names(vector), Head.values(vector));
  }

  private String[] names(float[] vector) {
    if (names.length != vector.length + 1) {
      throw new IllegalArgumentException("the heads ask for another size of vector");
    }
    return names;
  }
}
