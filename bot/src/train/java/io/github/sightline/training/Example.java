package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.StanceInput;
import java.util.Collection;
import java.util.List;

/**
 * A stretch of a talk as the model reads it, with the answers for each message that is read there.
 */
record Example(StanceInput.Sequence input, List<Answers> answers) {
  Example {
    if (input.reads().length != answers.size()) {
      throw new IllegalArgumentException("answers for another number of messages");
    }
  }

  int length() {
    return input.ids().length;
  }

  static double meanLength(Collection<Example> examples) {
    return examples.stream().mapToInt(Example::length).average().orElse(0);
  }

  /** The answers for all messages of the examples, in their order. */
  static List<Answers> answers(Collection<Example> examples) {
    return examples.stream().flatMap(e -> e.answers.stream()).toList();
  }

  static Pack pack(Collection<Example> examples) {
    return Pack.of(examples.stream().map(Example::input).toList());
  }
}
