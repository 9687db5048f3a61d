package io.github.sightline.adapter.opennlp;

import io.github.sightline.stance.Because;
import io.github.sightline.stance.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what explains an answer: of a message with several sentences, the one without which the
 * answer is least certain, and labelled examples that are similar.
 */
final class Evidence {
  private static final int LONGEST = 200;

  private final Sentences sentences;
  private final Classifier classifier;
  private final SimilarExamples examples;

  Evidence(Sentences sentences, Classifier classifier, SimilarExamples examples) {
    this.sentences = sentences;
    this.classifier = classifier;
    this.examples = examples;
  }

  /** What explains the answer to a question. */
  Because of(Talk talk, String question) {
    List<float[]> vectors = classifier.vectors(talk);
    return new Because(
        cut(carrier(talk, question)), examples.nearest(question, vectors.get(vectors.size() - 1)));
  }

  private String carrier(Talk talk, String question) {
    List<String> all = sentences.of(talk.message().text());
    if (all.size() < 2) {
      return talk.message().text();
    }
    return all.stream()
        .min(
            Comparator.comparingDouble(
                one -> classifier.probability(question, without(talk, all, one))))
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
