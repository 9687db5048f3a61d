package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.Glimpse;
import io.github.sightline.adapter.opennlp.NobodyAsked;
import io.github.sightline.adapter.opennlp.StanceInput;
import io.github.sightline.adapter.opennlp.Vectors;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import java.util.List;

/** What a finished encoder hears in a message by itself, without the talk before it. */
final class HeardAlone {
  private final StanceInput input;
  private final Vectors vectors;
  private final OutputLayer output;

  /** How plainly anything that a message says is heard in it. */
  enum Degree {
    /** Not at all. */
    NOT,
    /** Likely enough to be unclear where somebody asked. */
    FAINTLY,
    /** Likely enough for the bot to report it where nobody asked. */
    PLAINLY
  }

  HeardAlone(StanceInput input, Vectors vectors, OutputLayer output) {
    this.input = input;
    this.vectors = vectors;
    this.output = output;
  }

  /** How plainly anything of what the message says is heard in it. */
  Degree in(Message message, List<String> says) {
    Degree most = Degree.NOT;
    if (says.isEmpty()) {
      return most;
    }
    for (float[] vector : vectors.of(input.ofAll(input.pieces(message)))) {
      for (String said : says) {
        Degree degree = said.equals(Questions.INSISTS) ? Degree.NOT : degree(said, vector);
        most = degree.compareTo(most) > 0 ? degree : most;
      }
    }
    return most;
  }

  private Degree degree(String said, float[] vector) {
    double probability = probability(said, vector);
    double unclear = Thresholds.unclear(said);
    if (probability < unclear) {
      return Degree.NOT;
    }
    // Overlooking a need does the most harm: even an unclear one must not get lost.
    Label label = Label.ofKey(said);
    double least = label == Label.ACCOMMODATION ? unclear : Thresholds.LEAST;
    return probability < NobodyAsked.least(label, least) ? Degree.FAINTLY : Degree.PLAINLY;
  }

  /** Whether a {@link Glimpse} of somebody's own words hears anything. */
  boolean glimpsed(String clean) {
    return vectors.of(input.ofAll(input.pieces(Role.CANDIDATE, clean))).stream()
        .anyMatch(
            vector ->
                Questions.CANDIDATE.stream()
                    .anyMatch(question -> probability(question, vector) >= Glimpse.LEAST));
  }

  private double probability(String question, float[] vector) {
    return Curves.sigmoid(output.logit(Questions.of(question), vector));
  }
}
