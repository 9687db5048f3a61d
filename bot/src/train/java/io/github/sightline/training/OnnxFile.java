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
  private static final int INPUT = 11;
  private static final int OUTPUT = 12;
  private static final int TENSOR_NAME = 8;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_NAME = 3;
  private static final int NODE_OPERATION = 4;
  private static final int NODE_ATTRIBUTE = 5;
  private static final String PRODUCT = "/MatMul";
  private static final String MASK = "attention_mask";
  private static final String READS = "reads";

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
   * Makes the model read talks: a mask of its own for each token, and the vectors of the tokens
   * that are asked for, with the logits that follow from them, in the place of the outputs.
   */
  void setOutput(Tensor weight, Tensor bias) {
    maskEachToken();
    graph.fields().removeIf(field -> field.number() == OUTPUT);
    graph.add(INITIALIZER, weight.toProto());
    graph.add(INITIALIZER, bias.toProto());
    Proto secondAxis = new Proto().add(1, "axis").add(3, 1).add(20, 2);
    graph.add(
        NODE,
        node("Gather", "/vectors", List.of("last_hidden_state", READS), "vectors")
            .add(NODE_ATTRIBUTE, secondAxis));
    graph.add(INPUT, value(READS, Tensor.INT64, new Proto().add(2, "messages")));
    graph.add(NODE, node("MatMul", "/product", List.of("vectors", weight.name()), "product"));
    graph.add(NODE, node("Add", "/logits", List.of("product", bias.name()), "logits"));
    graph.add(OUTPUT, table("vectors", weight.dims()[0]));
    graph.add(OUTPUT, table("logits", weight.dims()[1]));
  }

  /**
   * The published model takes one mask for all tokens and gives it the shape that attention needs;
   * ours comes in that shape.
   */
  private void maskEachToken() {
    graph.fields().removeIf(field -> isNode(field, "/Unsqueeze") || isNode(field, "/Unsqueeze_1"));
    graph
        .fields()
        .replaceAll(
            field ->
                isNode(field, "/Cast")
                    ? Proto.Field.of(NODE, withInput(field.message(), MASK))
                    : field.number() == INPUT && field.message().text(1).equals(MASK)
                        ? Proto.Field.of(INPUT, maskInput())
                        : field);
  }

  private static Proto maskInput() {
    return value(
        MASK,
        Tensor.INT64,
        new Proto().add(2, "batch_size"),
        new Proto().add(1, 1),
        new Proto().add(2, "sequence_length"),
        new Proto().add(2, "sequence_length"));
  }

  private static boolean isNode(Proto.Field field, String name) {
    return field.number() == NODE && field.message().text(NODE_NAME).equals(name);
  }

  private static Proto withInput(Proto node, String input) {
    node.fields().removeIf(field -> field.number() == NODE_INPUT);
    return node.add(NODE_INPUT, input);
  }

  private static Proto node(String operation, String name, List<String> inputs, String output) {
    Proto node = new Proto();
    inputs.forEach(input -> node.add(NODE_INPUT, input));
    return node.add(NODE_OUTPUT, output).add(NODE_NAME, name).add(NODE_OPERATION, operation);
  }

  private static Proto table(String name, long columns) {
    return value(
        name,
        Tensor.FLOAT,
        new Proto().add(2, "batch_size"),
        new Proto().add(2, "messages"),
        new Proto().add(1, columns));
  }

  /** A named input or output with the type of its numbers and the sizes of its axes. */
  private static Proto value(String name, int type, Proto... axes) {
    Proto shape = new Proto();
    for (Proto axis : axes) {
      shape.add(1, axis);
    }
    Proto tensor = new Proto().add(1, type).add(2, shape);
    return new Proto().add(1, name).add(2, new Proto().add(1, tensor));
  }

  byte[] toBytes() {
    model
        .fields()
        .replaceAll(field -> field.number() == GRAPH ? Proto.Field.of(GRAPH, graph) : field);
    return model.toBytes();
  }
}
