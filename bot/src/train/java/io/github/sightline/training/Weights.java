package io.github.sightline.training;

import java.util.List;

/**
 * A matrix and a vector that belong together: those of a linear step, or the scale and the shift of
 * a normalisation.
 */
record Weights(Parameter weight, Parameter bias) {
  /** The weights of one layer; queries, keys and values stand side by side in one matrix. */
  record OfLayer(
      Weights triple, Weights out, Weights norm1, Weights inner, Weights outer, Weights norm2) {
    /** The layer's number, counted from 0. */
    int number() {
      return triple.weight().depth() - 1;
    }
  }

  /** out = in·weight + bias, first rows only. */
  void linear(int count, Matrix in, Matrix out) {
    out.fill(count, bias.row());
    out.addProduct(count, in, weight.value());
  }

  /** Adds the gradients of a linear step. */
  void addGradients(int count, Matrix in, Matrix outGradient, Gradients gradients) {
    gradients.of(weight).addOuter(count, in, outGradient);
    gradients.addColumns(bias, outGradient, count);
  }

  List<Parameter> both() {
    return List.of(weight, bias);
  }
}
