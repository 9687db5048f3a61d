package io.github.sightline.training;

import java.util.HashMap;
import java.util.Map;

/** A trained model in the ONNX files that it was read from, with an output of its own. */
final class Export {
  private final Base base;
  private final Map<String, Tensor> trained = new HashMap<>();
  private final Tensor weight;
  private final Tensor bias;

  Export(Base base, Bert bert) {
    this.base = base;
    Map<String, float[]> values = new HashMap<>(bert.export());
    long questions = Questions.COUNT;
    weight = output(OnnxFile.OUTPUT_WEIGHT, new long[] {bert.width(), questions}, values);
    bias = output(OnnxFile.OUTPUT_BIAS, new long[] {questions}, values);
    Tensors before = base.model().tensors();
    values.forEach(
        (bertName, numbers) -> {
          Tensor old = before.get(bertName);
          trained.put(old.name(), Tensor.of(old.name(), old.dims(), numbers));
        });
  }

  private static Tensor output(String name, long[] dims, Map<String, float[]> values) {
    float[] numbers = values.remove(name);
    if (numbers == null) {
      throw new IllegalStateException("the model has no " + name);
    }
    return Tensor.of(name, dims, numbers);
  }

  /** With floats. */
  byte[] floats() {
    OnnxFile file = base.model();
    file.replace(trained);
    file.setOutput(weight, bias);
    return file.toBytes();
  }

  /** With the matrices in 8 bits. */
  byte[] eightBits() {
    Map<String, Tensor> small = new HashMap<>();
    trained.forEach(
        (name, tensor) -> {
          if (tensor.dims().length == 2) {
            small.putAll(EightBits.of(tensor));
          } else {
            small.put(name, tensor);
          }
        });
    OnnxFile file = base.eightBitModel();
    file.replace(small);
    file.setOutput(weight, bias);
    return file.toBytes();
  }
}
