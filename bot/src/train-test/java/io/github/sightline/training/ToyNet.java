package io.github.sightline.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random weights of a network that is small enough for tests. */
final class ToyNet {
  static final int WORDS = 10;
  private static final int WIDTH = 64;
  private static final int LENGTH = 16;

  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Random random = new Random(1);

  private ToyNet() {}

  static Tensors tensors(int layers) {
    ToyNet net = new ToyNet();
    net.put("embeddings.word_embeddings", WORDS, WIDTH);
    net.put("embeddings.position_embeddings", LENGTH, WIDTH);
    net.put("embeddings.token_type_embeddings", 2, WIDTH);
    net.put("embeddings.LayerNorm", 1, WIDTH);
    for (int l = 0; l < layers; l++) {
      net.putLayer("encoder.layer." + l + ".");
    }
    return new Tensors(net.tensors);
  }

  private void putLayer(String layer) {
    for (String part : List.of("query", "key", "value")) {
      put(layer + "attention.self." + part, WIDTH, WIDTH);
    }
    put(layer + "attention.output.dense", WIDTH, WIDTH);
    put(layer + "attention.output.LayerNorm", 1, WIDTH);
    put(layer + "intermediate.dense", WIDTH, 4 * WIDTH);
    put(layer + "output.dense", 4 * WIDTH, WIDTH);
    put(layer + "output.LayerNorm", 1, WIDTH);
  }

  private void put(String name, int rows, int columns) {
    boolean vector = rows == 1;
    float[] weight = new float[rows * columns];
    for (int i = 0; i < weight.length; i++) {
      double number = random.nextGaussian();
      weight[i] = (float) (vector ? 1 + 0.2 * number : 0.15 * number);
    }
    float[] bias = new float[columns];
    for (int i = 0; i < columns; i++) {
      bias[i] = (float) (0.2 * random.nextGaussian());
    }
    long[] size = vector ? new long[] {columns} : new long[] {rows, columns};
    tensors.put(name + ".weight", Tensor.of(name + ".weight", size, weight));
    tensors.put(name + ".bias", Tensor.of(name + ".bias", new long[] {columns}, bias));
  }
}
