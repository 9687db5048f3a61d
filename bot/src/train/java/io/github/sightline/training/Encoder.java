package io.github.sightline.training;

import java.util.ArrayList;
import java.util.List;

/**
 * One worker's way through the network and back: embeddings and lowest layers (not trained), the
 * layers above, the vector of each message's first token, one linear output. The weights are shared
 * with the other workers and only read.
 */
final class Encoder {
  private static final int VECTOR_PLACE = 1000;
  private static final int FIRST_PLACE = 1001;

  final Gradients gradients;
  private final Bert bert;
  private final int frozen;
  private final Dropout dropout;
  private final List<Layer> layers = new ArrayList<>();
  private final List<Matrix> states = new ArrayList<>();
  private final LayerNorm embeddingNorm;
  private final Matrix vectors;
  private final Matrix logits;
  private final Matrix gradient;
  private final Matrix vectorGradient;

  /** An encoder whose lowest {@code frozen} layers are not trained. */
  Encoder(Bert bert, int frozen, double dropoutShare, Layer.Room room) {
    this.bert = bert;
    this.frozen = frozen;
    dropout = new Dropout(dropoutShare);
    int width = bert.width();
    Layer.Scratch scratch = new Layer.Scratch(width, bert.innerWidth(), room);
    embeddingNorm = new LayerNorm(bert.embeddingNorm(), room.tokens());
    for (Weights.OfLayer weights : bert.layers()) {
      states.add(new Matrix(room.tokens(), width));
      layers.add(new Layer(weights, dropout, scratch));
    }
    states.add(new Matrix(room.tokens(), width));
    // No message has fewer than four tokens: two marks, its speaker and a colon.
    int messages = room.tokens() / 4 + 1;
    vectors = new Matrix(messages, width);
    logits = new Matrix(messages, bert.output().weight().value().columns);
    gradient = new Matrix(room.tokens(), width);
    vectorGradient = new Matrix(messages, width);
    gradients = new Gradients(bert.parameters());
  }

  /** What the frozen layers make of each sequence, row after row: the same whatever is trained. */
  List<float[]> frozenStates(Pack pack) {
    below(pack);
    List<float[]> all = new ArrayList<>();
    for (int s = 0; s < pack.sequences(); s++) {
      all.add(states.get(frozen).rows(pack.start(s), pack.length(s)));
    }
    return all;
  }

  private void below(Pack pack) {
    Matrix state = states.get(0);
    bert.embed(pack, state);
    embeddingNorm.forward(pack.tokens(), state, state);
    for (int l = 0; l < frozen; l++) {
      layers.get(l).forward(pack, states.get(l), states.get(l + 1), false);
    }
  }

  /** A logit for each output of each message that is read, as the bot computes it. */
  float[][] forward(Pack pack) {
    below(pack);
    return above(pack, false);
  }

  /** A logit for each output, with dropout, from the states after the frozen layers. */
  float[][] forward(Pack pack, List<float[]> frozenStates, long seed) {
    dropout.reseed(seed);
    for (int s = 0; s < frozenStates.size(); s++) {
      states.get(frozen).putRows(pack.start(s), frozenStates.get(s));
    }
    dropout.apply(states.get(frozen), pack.tokens(), FIRST_PLACE);
    return above(pack, true);
  }

  private float[][] above(Pack pack, boolean training) {
    for (int l = frozen; l < layers.size(); l++) {
      layers.get(l).forward(pack, states.get(l), states.get(l + 1), training);
    }
    Matrix last = states.get(layers.size());
    float[] row = new float[last.columns];
    int messages = pack.reads().length;
    for (int m = 0; m < messages; m++) {
      last.read(pack.reads()[m], row);
      if (training) {
        dropout.apply(row, VECTOR_PLACE, m);
      }
      vectors.write(m, row);
    }
    bert.output().linear(messages, vectors, logits);
    float[][] result = new float[messages][logits.columns];
    for (int m = 0; m < messages; m++) {
      logits.read(m, result[m]);
    }
    return result;
  }

  /** Adds to the gradients what follows from the slopes of the loss at the logits. */
  void backward(Pack pack, float[][] slopes) {
    int messages = pack.reads().length;
    for (int m = 0; m < messages; m++) {
      logits.write(m, slopes[m]);
    }
    bert.output().addGradients(messages, vectors, logits, gradients);
    vectorGradient.productTransposed(messages, logits, bert.output().weight().value(), false);
    float[] row = new float[bert.width()];
    gradient.fill(pack.tokens(), row);
    for (int m = 0; m < messages; m++) {
      vectorGradient.read(m, row);
      dropout.apply(row, VECTOR_PLACE, m);
      gradient.write(pack.reads()[m], row);
    }
    for (int l = layers.size() - 1; l >= frozen; l--) {
      layers.get(l).backward(pack, states.get(l), gradient, gradients, l > frozen);
    }
  }
}
