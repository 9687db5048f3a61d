package io.github.sightline.training;

import java.util.Map;

/** Tensors by name; one that is asked for and missing ends the run. */
record Tensors(Map<String, Tensor> byName) {
  boolean has(String name) {
    return byName.containsKey(name);
  }

  Tensor get(String name) {
    Tensor tensor = byName.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the model has no tensor " + name);
    }
    return tensor;
  }

  /** The numbers of a tensor as a matrix with its columns. */
  Matrix matrix(String name) {
    Tensor tensor = get(name);
    int columns = (int) tensor.dims()[tensor.dims().length - 1];
    float[] values = tensor.floats();
    return Matrix.of(values.length / columns, columns, values);
  }
}
