package io.github.sightline.adapter.opennlp;

import io.github.sightline.stance.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words that carried a decision: of a message with several sentences, the one without
 * which the most certain head is least certain.
 */
final class Evidence {
  private static final int LONGEST = 200;

  private final Sentences sentences;
  private final Probability probability;

  /** The probability that a head gives to a talk. */
  interface Probability {
    double of(String head, Talk talk);
  }

  Evidence(Sentences sentences, Probability probability) {
    this.sentences = sentences;
    this.probability = probability;
  }

  /** The words that carried a head's answer, cut to a line. */
  String of(Talk talk, String head) {
    return cut(carrier(talk, head));
  }

  private String carrier(Talk talk, String head) {
    List<String> all = sentences.of(talk.message().text());
    if (all.size() < 2) {
      return talk.message().text();
    }
    return all.stream()
        .min(Comparator.comparingDouble(one -> probability.of(head, without(talk, all, one))))
        .orElse("");
  }

  private static Talk without(Talk talk, List<String> all, String one) {
    List<String> rest = new ArrayList<>(all);
    rest.remove(one);
    return OpenNlpStanceReader.withText(talk, String.join(" ", rest));
  }

  private static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
