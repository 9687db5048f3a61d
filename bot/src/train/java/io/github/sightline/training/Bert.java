package io.github.sightline.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The weights of a BERT encoder with one linear output on the messages' first tokens. */
final class Bert {
  private static final List<String> PARTS =
      List.of("attention.self.query", "attention.self.key", "attention.self.value");

  private final Tensors tensors;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Weights.OfLayer> layers = new ArrayList<>();
  private final Matrix words;
  private final Matrix places;
  private final Matrix types;
  private final Weights embeddingNorm;
  private final Weights output;
  private final int width;

  /** Takes the weights of an encoder; adds an output with small random weights if it has none. */
  Bert(Tensors tensors, int outputs, long seed) {
    this.tensors = tensors;
    words = tensors.matrix("embeddings.word_embeddings.weight");
    places = tensors.matrix("embeddings.position_embeddings.weight");
    types = tensors.matrix("embeddings.token_type_embeddings.weight");
    width = words.columns;
    // The order counts: the length of the gradient is summed up in it.
    embeddingNorm = weights("embeddings.LayerNorm", 0);
    for (int l = 0; tensors.has(name(l, PARTS.get(0)) + ".bias"); l++) {
      layers.add(layer(l));
    }
    int depth = layers.size() + 1;
    output =
        goesOn()
            ? new Weights(
                parameter(OnnxFile.OUTPUT_WEIGHT, depth), parameter(OnnxFile.OUTPUT_BIAS, depth))
            : new Weights(
                add(
                    OnnxFile.OUTPUT_WEIGHT,
                    depth,
                    true,
                    random(width, outputs, new SplittableRandom(seed))),
                add(OnnxFile.OUTPUT_BIAS, depth, false, new Matrix(1, outputs)));
  }

  /** About normally distributed, standard deviation 0.02. */
  private static Matrix random(int rows, int columns, SplittableRandom random) {
    Matrix values = new Matrix(rows, columns);
    float[] row = new float[columns];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < columns; i++) {
        double gauss = -6;
        for (int k = 0; k < 12; k++) {
          gauss += random.nextDouble();
        }
        row[i] = (float) (0.02 * gauss);
      }
      values.write(r, row);
    }
    return values;
  }

  private Weights.OfLayer layer(int l) {
    return new Weights.OfLayer(
        triple(l),
        weights(name(l, "attention.output.dense"), l + 1),
        weights(name(l, "attention.output.LayerNorm"), l + 1),
        weights(name(l, "intermediate.dense"), l + 1),
        weights(name(l, "output.dense"), l + 1),
        weights(name(l, "output.LayerNorm"), l + 1));
  }

  private Weights triple(int l) {
    Matrix triple = new Matrix(width, 3 * width);
    Matrix tripleBias = new Matrix(1, 3 * width);
    for (int p = 0; p < PARTS.size(); p++) {
      float[] values = tensors.get(name(l, PARTS.get(p)) + ".weight").floats();
      for (int r = 0; r < width; r++) {
        triple.write(r, p * width, Arrays.copyOfRange(values, r * width, (r + 1) * width), width);
      }
      tripleBias.write(0, p * width, tensors.get(name(l, PARTS.get(p)) + ".bias").floats(), width);
    }
    return new Weights(
        add(name(l, "triple.weight"), l + 1, true, triple),
        add(name(l, "triple.bias"), l + 1, false, tripleBias));
  }

  private static String name(int layer, String part) {
    return "encoder.layer." + layer + "." + part;
  }

  private Weights weights(String name, int depth) {
    return new Weights(parameter(name + ".weight", depth), parameter(name + ".bias", depth));
  }

  private Parameter parameter(String name, int depth) {
    Matrix value = tensors.matrix(name);
    return add(name, depth, value.rows > 1, value);
  }

  private Parameter add(String name, int depth, boolean decays, Matrix value) {
    Parameter parameter = new Parameter(parameters.size(), name, depth, decays, value);
    parameters.add(parameter);
    return parameter;
  }

  /** The present values of all that may have been trained, under the names they were read by. */
  Map<String, float[]> export() {
    Map<String, float[]> all = new TreeMap<>();
    parameters.forEach(p -> all.put(p.name(), p.value().toArray()));
    for (Weights.OfLayer layer : layers) {
      layer.triple().both().forEach(p -> all.remove(p.name()));
      float[] matrix = layer.triple().weight().value().toArray();
      float[] bias = layer.triple().bias().value().toArray();
      for (int p = 0; p < PARTS.size(); p++) {
        String name = name(layer.number(), PARTS.get(p));
        all.put(name + ".weight", part(matrix, p));
        all.put(name + ".bias", Arrays.copyOfRange(bias, p * width, (p + 1) * width));
      }
    }
    return all;
  }

  private float[] part(float[] triple, int part) {
    float[] values = new float[width * width];
    for (int r = 0; r < width; r++) {
      System.arraycopy(triple, (r * 3 + part) * width, values, r * width, width);
    }
    return values;
  }

  /** The sums of the three embeddings of each token. */
  void embed(Pack pack, Matrix out) {
    float[] sum = new float[width];
    float[] part = new float[width];
    for (int i = 0; i < pack.tokens(); i++) {
      words.read(pack.ids()[i], sum);
      types.read(pack.types()[i], part);
      add(sum, part);
      places.read(pack.positions()[i], part);
      add(sum, part);
      out.write(i, sum);
    }
  }

  private static void add(float[] sum, float[] part) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += part[k];
    }
  }

  /** Whether the weights come from a training that is to go on. */
  private boolean goesOn() {
    return tensors.has(OnnxFile.OUTPUT_WEIGHT);
  }

  /** Lets new outputs begin at these numbers: how frequent a yes is need not be learned. */
  void startAt(float[] logits) {
    if (!goesOn()) {
      output.bias().value().write(0, logits);
    }
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Weights.OfLayer> layers() {
    return layers;
  }

  Weights embeddingNorm() {
    return embeddingNorm;
  }

  Weights output() {
    return output;
  }

  int width() {
    return width;
  }

  int innerWidth() {
    return layers.get(0).inner().weight().value().columns;
  }
}
