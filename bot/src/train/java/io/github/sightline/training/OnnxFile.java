package io.github.sightline.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A BERT model in an ONNX file: its weights by their BERT names, to read and to replace. Field
 * numbers are those of onnx.proto.
 */
final class OnnxFile {
  /** The output layer's matrix and vector. */
  static final String OUTPUT_WEIGHT = "output.weight";

  static final String OUTPUT_BIAS = "output.bias";

  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;
  private static final int TENSOR_NAME = 8;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_NAME = 3;
  private static final int NODE_OPERATION = 4;
  private static final int NODE_ATTRIBUTE = 5;
  private static final String PRODUCT = "/MatMul";

  private final Proto model;
  private final Proto graph;

  private OnnxFile(Proto model, Proto graph) {
    this.model = model;
    this.graph = graph;
  }

  static OnnxFile parse(byte[] bytes) {
    Proto model = Proto.parse(bytes);
    return new OnnxFile(model, model.all(GRAPH).get(0).message());
  }

  /** The stored tensors by the names that the file uses. */
  Tensors stored() {
    Map<String, Tensor> all = new HashMap<>();
    for (Proto.Field field : graph.all(INITIALIZER)) {
      Tensor tensor = Tensor.of(field.message());
      all.put(tensor.name(), tensor);
    }
    return new Tensors(all);
  }

  /** The stored tensors by their BERT names; each keeps the name that the file uses. */
  Tensors tensors() {
    Tensors stored = stored();
    Map<String, Tensor> all = new HashMap<>(stored.byName());
    // The matrices carry numbers only; the path of the node that multiplies by one tells which.
    for (Proto.Field field : graph.all(NODE)) {
      Proto node = field.message();
      String path = node.text(NODE_NAME);
      List<Proto.Field> inputs = node.all(NODE_INPUT);
      if (node.text(NODE_OPERATION).equals("MatMul")
          && inputs.size() == 2
          && stored.has(inputs.get(1).text())
          && path.endsWith(PRODUCT)) {
        String part = path.substring(1, path.length() - PRODUCT.length()).replace('/', '.');
        all.put(part + ".weight", stored.get(inputs.get(1).text()));
      }
    }
    return new Tensors(all);
  }

  /** Puts tensors in the place of those with the same names; all must be there. */
  void replace(Map<String, Tensor> tensors) {
    Map<String, Tensor> left = new HashMap<>(tensors);
    graph.fields().replaceAll(field -> replaced(field, left));
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("the model has no " + left.keySet());
    }
  }

  private static Proto.Field replaced(Proto.Field field, Map<String, Tensor> left) {
    if (field.number() != INITIALIZER) {
      return field;
    }
    Tensor tensor = left.remove(field.message().text(TENSOR_NAME));
    return tensor == null ? field : Proto.Field.of(INITIALIZER, tensor.toProto());
  }

  /**
   * Puts the vector of the first token and a linear function of it in the place of the outputs:
   * {@code logits} first, then {@code vector}.
   */
  void setOutput(Tensor weight, Tensor bias) {
    graph.fields().removeIf(field -> field.number() == OUTPUT);
    graph.add(INITIALIZER, weight.toProto());
    graph.add(INITIALIZER, bias.toProto());
    Tensor first = new Tensor("first_token", new long[0], Tensor.INT64, new byte[Long.BYTES]);
    graph.add(INITIALIZER, first.toProto());
    Proto secondAxis = new Proto().add(1, "axis").add(3, 1).add(20, 2);
    graph.add(
        NODE,
        node("Gather", "/vector", List.of("last_hidden_state", first.name()), "vector")
            .add(NODE_ATTRIBUTE, secondAxis));
    graph.add(
        NODE, node("Gemm", "/logits", List.of("vector", weight.name(), bias.name()), "logits"));
    graph.add(OUTPUT, value("logits", weight.dims()[1]));
    graph.add(OUTPUT, value("vector", weight.dims()[0]));
  }

  private static Proto node(String operation, String name, List<String> inputs, String output) {
    Proto node = new Proto();
    inputs.forEach(input -> node.add(NODE_INPUT, input));
    return node.add(NODE_OUTPUT, output).add(NODE_NAME, name).add(NODE_OPERATION, operation);
  }

  /** A table of floats: as many rows as sequences were put in, so many columns. */
  private static Proto value(String name, long columns) {
    Proto rowCount = new Proto().add(2, "batch_size");
    Proto columnCount = new Proto().add(1, columns);
    Proto shape = new Proto().add(1, rowCount).add(1, columnCount);
    Proto tensor = new Proto().add(1, Tensor.FLOAT).add(2, shape);
    return new Proto().add(1, name).add(2, new Proto().add(1, tensor));
  }

  byte[] toBytes() {
    model
        .fields()
        .replaceAll(field -> field.number() == GRAPH ? Proto.Field.of(GRAPH, graph) : field);
    return model.toBytes();
  }
}
