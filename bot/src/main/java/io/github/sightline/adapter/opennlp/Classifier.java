package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Role;
import io.github.sightline.stance.Talk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The encoder with its heads: how likely each question about a message is answered with yes. */
final class Classifier {
  private final StanceInput input;
  private final StanceModel model;
  private final Heads heads;
  private final VectorCache vectors = new VectorCache();

  Classifier(StanceInput input, StanceModel model, Heads heads) {
    this.input = input;
    this.model = model;
    this.heads = heads;
  }

  Heads heads() {
    return heads;
  }

  /**
   * The probability of yes, 0 to 1, for every question asked. A long message is read in pieces:
   * what one of them says, the message says.
   */
  Map<String, Double> probabilities(Talk talk, Predicate<String> asked) {
    return probabilities(vectors(talk), asked);
  }

  /** The same of words that stand for themselves. */
  Map<String, Double> probabilities(Role role, String clean, Predicate<String> asked) {
    return probabilities(vectors(input.ofAll(input.pieces(role, clean))), asked);
  }

  private Map<String, Double> probabilities(List<float[]> vectors, Predicate<String> asked) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (float[] vector : vectors) {
      heads.probabilities(vector, asked).forEach((name, p) -> all.merge(name, p, Math::max));
    }
    return all;
  }

  /** The probability of yes for one question. */
  double probability(String question, Talk talk) {
    return probabilities(talk, question::equals).getOrDefault(question, 0.0);
  }

  /** The vectors of the talk's last message, one for each piece. */
  List<float[]> vectors(Talk talk) {
    return vectors(input.of(talk));
  }

  private List<float[]> vectors(List<StanceInput.Sequence> sequences) {
    List<float[]> all = new ArrayList<>();
    sequences.forEach(sequence -> all.addAll(Arrays.asList(vectors.of(sequence, model::vectors))));
    return all;
  }
}
