package io.github.sightline.adapter.opennlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;

/**
 * An OpenNLP maximum-entropy model of words: how likely a message says anything about how to meet.
 * What it weighs can be listed.
 */
final class WordModel {
  static final String YES = "yes";
  static final String NO = "no";

  private final QNModel model;
  private final int yes;

  WordModel(QNModel model) {
    this.model = model;
    this.yes = model.getIndex(YES);
  }

  /**
   * A sentence of a message.
   *
   * @param probability how likely it says something about how to meet, 0 to 1
   */
  record Sentence(String text, double probability) {}

  /**
   * How likely the most telling sentence says something about how to meet, 0 to 1. Over a whole
   * long message the faint signs of many words would add up to what none of its sentences says.
   */
  double probability(String clean, boolean ofTeam) {
    return mostTelling(clean, ofTeam).probability();
  }

  /** The sentence that likeliest says something about how to meet. */
  Sentence mostTelling(String clean, boolean ofTeam) {
    Sentence most = new Sentence("", 0);
    for (String text : GateWords.sentences(clean)) {
      double probability = model.eval(GateWords.of(text, ofTeam))[yes];
      if (probability > most.probability()) {
        most = new Sentence(text, probability);
      }
    }
    return most;
  }

  static WordModel read(InputStream in) throws IOException {
    if (new BinaryQNModelReader(new DataInputStream(in)).getModel() instanceof QNModel qn) {
      return new WordModel(qn);
    }
    throw new IOException("not a quasi-Newton maximum-entropy model");
  }

  void write(OutputStream out) throws IOException {
    new BinaryQNModelWriter(model, new DataOutputStream(out)).persist();
  }
}
