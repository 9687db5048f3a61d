package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Role;

/**
 * The second question before a whole message is read, asked where nobody of the team wrote: does
 * the encoder hear anything in its most telling sentence? Most messages that pass the {@link Gate}
 * there are long ones of other matters, and the encoder takes its time by the word.
 */
public final class Glimpse {
  /** So likely must anything be; far less than what is reported there. */
  public static final double LEAST = 0.1;

  private final Gate gate;
  private final Classifier classifier;

  Glimpse(Gate gate, Classifier classifier) {
    this.gate = gate;
    this.classifier = classifier;
  }

  /** Whether anything is heard in the most telling sentence of a candidate's own words. */
  boolean hears(String clean) {
    return classifier
        .probabilities(Role.CANDIDATE, gate.mostTelling(clean), Decision.OF_CANDIDATE::contains)
        .values()
        .stream()
        .anyMatch(probability -> probability >= LEAST);
  }
}
