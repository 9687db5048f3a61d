package io.github.sightline.app;

import java.util.Locale;

/** Right and wrong answers to one yes-or-no question. */
final class Score {
  private int truePositives;
  private int falsePositives;
  private int falseNegatives;

  /** Counts one answer. */
  void add(boolean said, boolean gold) {
    truePositives += said && gold ? 1 : 0;
    falsePositives += said && !gold ? 1 : 0;
    falseNegatives += !said && gold ? 1 : 0;
  }

  /** Counts all answers of another. */
  void add(Score other) {
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    falseNegatives += other.falseNegatives;
  }

  /** Of what was said, the share that is right; 1 where nothing was said. */
  double precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  /** Of what is there, the share that was found; 1 where nothing is there. */
  double recall() {
    return ratio(truePositives, truePositives + falseNegatives);
  }

  /** The harmonic mean of both. */
  double f1() {
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  /** How many there are. */
  int gold() {
    return truePositives + falseNegatives;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** The cells of a Markdown row: number, precision, recall, F1. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d | %.2f | %.2f | %.3f", gold(), precision(), recall(), f1());
  }
}
