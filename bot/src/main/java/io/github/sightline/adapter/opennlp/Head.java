package io.github.sightline.adapter.opennlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;

/** An OpenNLP maximum-entropy model that answers one yes-or-no question about a vector. */
final class Head {
  static final String YES = "yes";
  static final String NO = "no";

  private static final String[] NAMES = names(1024);

  private final QNModel model;
  private final int yes;

  Head(QNModel model) {
    this.model = model;
    this.yes = model.getIndex(YES);
  }

  private static String[] names(int count) {
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = "v" + i;
    }
    return names;
  }

  /** OpenNLP's names for the numbers of a vector of that size. */
  static String[] names(float[] vector) {
    String[] names = new String[vector.length];
    System.arraycopy(NAMES, 0, names, 0, vector.length);
    return names;
  }

  /** The probability of yes, 0 to 1. */
  double probability(float[] vector) {
    return model.eval(names(vector), vector)[yes];
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
