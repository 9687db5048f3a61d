package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.StanceInput;
import java.util.Collection;

/**
 * One message as the model reads it, with the answers to all questions. Never compared.
 *
 * @param answers 1 yes, 0 no, NaN not asked or not known
 */
@SuppressWarnings("ArrayRecordComponent")
record Example(StanceInput.Sequence input, float[] answers) {
  /** The example of a message that says these things and nothing else. */
  static Example of(StanceInput.Sequence input, boolean ofCandidate, Collection<String> says) {
    float[] answers = new float[Questions.COUNT];
    for (int q = 0; q < answers.length; q++) {
      answers[q] = Questions.isAsked(q, ofCandidate) ? 0 : Float.NaN;
    }
    for (String said : says) {
      int q = Questions.of(said);
      if (!Questions.isAsked(q, ofCandidate)) {
        throw new IllegalArgumentException(said + " stands on a message of the other side");
      }
      answers[q] = 1;
    }
    return new Example(input, answers);
  }

  /** The same example, but nobody knows the answer to one of the questions. */
  Example without(String question) {
    float[] fewer = answers.clone();
    fewer[Questions.of(question)] = Float.NaN;
    return new Example(input, fewer);
  }

  boolean says(String question) {
    return answers[Questions.of(question)] == 1;
  }

  int length() {
    return input.ids().length;
  }

  static double meanLength(Collection<Example> examples) {
    return examples.stream().mapToInt(Example::length).average().orElse(0);
  }

  static Pack pack(Collection<Example> examples) {
    return Pack.of(
        examples.stream().map(e -> e.input.ids()).toList(),
        examples.stream().map(e -> e.input.types()).toList());
  }
}
