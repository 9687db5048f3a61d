package io.github.sightline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * For each question the probability from which on the answer is yes, and the one from which on it
 * is unclear.
 */
final class Thresholds {
  /** No answer is yes below: refusals are rarer in real talks than in the corpus. */
  static final float LEAST = 0.5f;

  /** Of ten such messages, two or more mean it: worth a look of a person, not worth a point. */
  private static final float UNCLEAR = 0.2f;

  /** Overlooking a request for an adjustment does the most harm. */
  private static final Map<String, Float> SOONER_UNCLEAR = Map.of("accommodation", 0.1f);

  private Thresholds() {}

  static float[] halves() {
    float[] thresholds = new float[Questions.COUNT];
    Arrays.fill(thresholds, LEAST);
    return thresholds;
  }

  /**
   * Those that give the best F1, none below one half: a doubtful reading must not count.
   *
   * @param p for each example the probabilities of all questions
   */
  static float[] best(List<Answers> answers, float[][] p) {
    float[] best = new float[Questions.COUNT];
    for (int q = 0; q < best.length; q++) {
      double top = -1;
      for (int percent = 50; percent <= 75; percent += 5) {
        float t = percent / 100f;
        double f1 = Scores.of(answers, p, q, t).f1() - 0.05 * Math.abs(t - 0.5);
        if (f1 > top) {
          top = f1;
          best[q] = t;
        }
      }
    }
    return best;
  }

  /** The probability from which on an answer is not no either. */
  static float unclear(String question) {
    return SOONER_UNCLEAR.getOrDefault(question, UNCLEAR);
  }

  static void write(Path file, float[] thresholds) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int q = 0; q < thresholds.length; q++) {
      String name = Questions.ALL.get(q);
      lines.append(
          String.format(Locale.ROOT, "%s=%.2f %.2f\n", name, thresholds[q], unclear(name)));
    }
    Files.writeString(file, lines);
  }
}
