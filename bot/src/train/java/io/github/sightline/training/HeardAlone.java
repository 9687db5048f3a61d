package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.StanceInput;
import io.github.sightline.adapter.opennlp.Vectors;
import io.github.sightline.chat.Message;
import java.util.List;

/** What a finished encoder hears in a message by itself, without the talk before it. */
final class HeardAlone {
  private final StanceInput input;
  private final Vectors vectors;
  private final OutputLayer output;

  HeardAlone(StanceInput input, Vectors vectors, OutputLayer output) {
    this.input = input;
    this.vectors = vectors;
    this.output = output;
  }

  /** Whether anything that the message says is heard in it. */
  boolean in(Message message, List<String> says) {
    return !says.isEmpty()
        && vectors.of(input.ofAll(input.pieces(message))).stream()
            .anyMatch(vector -> isHeard(says, vector));
  }

  private boolean isHeard(List<String> says, float[] vector) {
    return says.stream()
        .filter(said -> !said.equals(Questions.INSISTS))
        .anyMatch(
            said -> Curves.sigmoid(output.logit(Questions.of(said), vector)) >= Thresholds.UNCLEAR);
  }
}
