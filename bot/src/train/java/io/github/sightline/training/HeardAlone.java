package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.StanceInput;
import io.github.sightline.adapter.opennlp.Vectors;
import io.github.sightline.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a finished encoder hears in a message by itself, without the talk before it. */
final class HeardAlone {
  /** From here on the bot would at least be unsure. */
  private static final double UNCLEAR = 0.2;

  private final StanceInput input;
  private final Vectors vectors;
  private final OutputLayer output;

  HeardAlone(StanceInput input, Vectors vectors, OutputLayer output) {
    this.input = input;
    this.vectors = vectors;
    this.output = output;
  }

  /** For each message whether anything that it says is heard. */
  boolean[] of(List<Message> messages, List<List<String>> says) {
    List<StanceInput.Sequence> sequences = new ArrayList<>();
    List<Integer> messageOf = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      if (says.get(i).isEmpty()) {
        continue;
      }
      for (StanceInput.Sequence sequence : input.ofAll(input.pieces(messages.get(i)))) {
        sequences.add(sequence);
        for (int read = 0; read < sequence.reads().length; read++) {
          messageOf.add(i);
        }
      }
    }
    List<float[]> all = vectors.of(sequences);
    boolean[] heard = new boolean[messages.size()];
    IntStream.range(0, all.size())
        .forEach(v -> heard[messageOf.get(v)] |= isHeard(says.get(messageOf.get(v)), all.get(v)));
    return heard;
  }

  private boolean isHeard(List<String> says, float[] vector) {
    return says.stream()
        .filter(said -> !said.equals(Questions.INSISTS))
        .anyMatch(said -> Curves.sigmoid(output.logit(Questions.of(said), vector)) >= UNCLEAR);
  }
}
