package io.github.sightline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** For each question the probability from which on the answer is yes. */
final class Thresholds {
  private Thresholds() {}

  static float[] halves() {
    float[] thresholds = new float[Questions.COUNT];
    Arrays.fill(thresholds, 0.5f);
    return thresholds;
  }

  /**
   * Those that give the best F1, each drawn towards one half and never far from it, because few
   * examples decide it and a doubtful reading must not count.
   *
   * @param p for each example the probabilities of all questions
   */
  static float[] best(List<Answers> answers, float[][] p) {
    float[] best = new float[Questions.COUNT];
    for (int q = 0; q < best.length; q++) {
      double top = -1;
      for (int percent = 30; percent <= 70; percent += 5) {
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

  static void write(Path file, float[] thresholds) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int q = 0; q < thresholds.length; q++) {
      lines.append(String.format(Locale.ROOT, "%s=%.2f\n", Questions.ALL.get(q), thresholds[q]));
    }
    Files.writeString(file, lines);
  }
}
