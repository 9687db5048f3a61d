package io.github.sightline.training;

import java.util.ArrayList;
import java.util.List;

/** For each parameter a matrix of the same shape, zero at first. */
final class Gradients {
  private final List<Matrix> all = new ArrayList<>();

  Gradients(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      all.add(new Matrix(parameter.value().rows, parameter.value().columns));
    }
  }

  Matrix of(Parameter parameter) {
    return all.get(parameter.index());
  }

  void clear() {
    all.forEach(Matrix::clear);
  }

  /** Adds the sums of the columns of a matrix, first rows only, to the gradient of a vector. */
  void addColumns(Parameter vector, Matrix matrix, int count) {
    double[] sums = new double[matrix.columns];
    float[] row = new float[matrix.columns];
    for (int r = 0; r < count; r++) {
      matrix.read(r, row);
      for (int i = 0; i < row.length; i++) {
        sums[i] += row[i];
      }
    }
    add(vector, sums);
  }

  void add(Parameter vector, double[] sums) {
    float[] row = new float[sums.length];
    Matrix gradient = of(vector);
    gradient.read(0, row);
    for (int i = 0; i < row.length; i++) {
      row[i] += (float) sums[i];
    }
    gradient.write(0, row);
  }
}
