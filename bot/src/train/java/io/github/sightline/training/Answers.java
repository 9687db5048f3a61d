package io.github.sightline.training;

import java.util.Arrays;
import java.util.Collection;

/**
 * The answers to all questions about one message. Never compared.
 *
 * @param values 1 yes, 0 no, NaN not asked or not known
 */
@SuppressWarnings("ArrayRecordComponent")
record Answers(float[] values) {
  /** Those of a message that says these things and nothing else. */
  static Answers of(boolean ofCandidate, Collection<String> says) {
    float[] values = new float[Questions.COUNT];
    for (int q = 0; q < values.length; q++) {
      values[q] = Questions.isAsked(q, ofCandidate) ? 0 : Float.NaN;
    }
    for (String said : says) {
      int q = Questions.of(said);
      if (!Questions.isAsked(q, ofCandidate)) {
        throw new IllegalArgumentException(said + " stands on a message of the other side");
      }
      values[q] = 1;
    }
    return new Answers(values);
  }

  /** Those of a message about which nothing is asked. */
  static Answers none() {
    float[] values = new float[Questions.COUNT];
    Arrays.fill(values, Float.NaN);
    return new Answers(values);
  }

  /** The same, but nobody knows the answer to one of the questions. */
  Answers without(String question) {
    float[] fewer = values.clone();
    fewer[Questions.of(question)] = Float.NaN;
    return new Answers(fewer);
  }

  /** The same, but every yes is no longer known. */
  Answers withoutYes() {
    float[] fewer = values.clone();
    for (int q = 0; q < fewer.length; q++) {
      fewer[q] = fewer[q] == 1 ? Float.NaN : fewer[q];
    }
    return new Answers(fewer);
  }

  boolean says(String question) {
    return values[Questions.of(question)] == 1;
  }
}
