package io.github.sightline.app;

import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.stance.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How sure the bot was of the labels that it read, and how often they were right. Labels that it
 * did not read have no probability in a reading and are not counted.
 */
final class Calibration {
  private static final int BINS = 10;

  /** Shown from here on at least: a threshold below one half is the exception. */
  private static final int HALF = 5;

  private final int[] counts = new int[BINS];
  private final int[] rights = new int[BINS];
  private final double[] sums = new double[BINS];

  /**
   * Labels of about the same probability.
   *
   * @param tenth the bin's lower end, in tenths
   * @param count how many labels are in it
   * @param said their mean probability, 0 where there are none
   * @param right the share of them that people gave as well, 0 where there are none
   */
  record Bin(int tenth, int count, double said, double right) {
    /** The probabilities that belong to it, such as {@code 0.5–0.6}. */
    String range() {
      return String.format(Locale.ROOT, "%.1f–%.1f", tenth / 10.0, (tenth + 1) / 10.0);
    }

    private String row() {
      return count == 0
          ? "| " + range() + " | 0 | – | – |"
          : String.format(Locale.ROOT, "| %s | %d | %.2f | %.2f |", range(), count, said, right);
    }
  }

  /** Counts every label that was read from one message of a candidate. */
  void add(Reading reading, Gold gold) {
    reading
        .labels()
        .forEach(
            (label, probability) -> {
              int bin = Math.min((int) (probability * BINS), BINS - 1);
              counts[bin]++;
              sums[bin] += probability;
              rights[bin] += gold.signals().contains(label.key()) ? 1 : 0;
            });
  }

  /** From one half on, or from the lowest probability that was said, upwards. */
  List<Bin> bins() {
    int lowest = IntStream.range(0, HALF).filter(bin -> counts[bin] > 0).findFirst().orElse(HALF);
    return IntStream.range(lowest, BINS).mapToObj(this::bin).toList();
  }

  private Bin bin(int bin) {
    int count = counts[bin];
    return count == 0
        ? new Bin(bin, 0, 0, 0)
        : new Bin(bin, count, sums[bin] / count, (double) rights[bin] / count);
  }

  /** A Markdown table with a row for each bin. */
  String markdown() {
    StringBuilder text =
        new StringBuilder("| probability | labels read | said | right |\n|---|--:|--:|--:|\n");
    bins().forEach(bin -> text.append(bin.row()).append('\n'));
    return text.append(
            """

            Labels that were read from messages of candidates. Said: their mean probability. Right: the share that people gave as well.
            """)
        .toString();
  }
}
