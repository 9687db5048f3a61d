package io.github.sightline.adapter.opennlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;

/**
 * An OpenNLP maximum-entropy model that answers one yes-or-no question about a vector. Its features
 * are the numbers of the vector and one that is always 1, which carries how frequent a yes is.
 */
final class Head {
  static final String YES = "yes";
  static final String NO = "no";

  private static final String BIAS = "bias";

  private final QNModel model;
  private final int yes;

  Head(QNModel model) {
    this.model = model;
    this.yes = model.getIndex(YES);
  }

  /** OpenNLP's names for the features of a vector of that size. */
  static String[] names(int size) {
    String[] names = new String[size + 1];
    for (int i = 0; i < size; i++) {
      names[i] = "v" + i;
    }
    names[size] = BIAS;
    return names;
  }

  /** The features' values: the vector, and the one that is always 1. */
  static float[] values(float[] vector) {
    float[] values = Arrays.copyOf(vector, vector.length + 1);
    values[vector.length] = 1;
    return values;
  }

  /**
   * The probability of yes, 0 to 1.
   *
   * @param names the features by {@link #names(int)}
   * @param values their values by {@link #values(float[])}
   */
  double probability(String[] names, float[] values) {
    return model.eval(names, values)[yes];
  }

  static Head read(InputStream in) throws IOException {
    AbstractModel model = new BinaryQNModelReader(new DataInputStream(in)).getModel();
    if (model instanceof QNModel qn) {
      return new Head(qn);
    }
    throw new IOException("not a quasi-Newton maximum-entropy model");
  }

  void write(OutputStream out) throws IOException {
    new BinaryQNModelWriter(model, new DataOutputStream(out)).persist();
  }
}
