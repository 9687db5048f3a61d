package io.github.sightline.training;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Adam with decoupled weight decay and clipping of the gradient's length. */
final class AdamW {
  private static final double KEEP_MEAN = 0.9;
  private static final double KEEP_SQUARE = 0.999;
  private static final double EPSILON = 1e-8;

  private final List<Parameter> parameters;
  private final List<Gradients> gradients;
  private final Gradients means;
  private final Gradients squares;
  private final ToDoubleFunction<Parameter> rate;
  private final double decay;
  private final double maxLength;
  private int steps;

  /** The rate of a parameter is relative to that of each step. */
  AdamW(
      List<Parameter> parameters,
      List<Gradients> gradients,
      ToDoubleFunction<Parameter> rate,
      double decay,
      double maxLength) {
    this.parameters = parameters.stream().filter(p -> rate.applyAsDouble(p) > 0).toList();
    this.gradients = gradients;
    this.rate = rate;
    this.decay = decay;
    this.maxLength = maxLength;
    means = new Gradients(parameters);
    squares = new Gradients(parameters);
  }

  /** Moves the weights by the sum of the gradients, clears these, and returns the sum's length. */
  double step(double stepRate, Workers workers) {
    steps++;
    double[] lengths = new double[parameters.size()];
    workers.each(parameters.size(), i -> lengths[i] = addUp(parameters.get(i)));
    double length =
        Math.sqrt(IntStream.range(0, lengths.length).mapToDouble(i -> lengths[i]).sum());
    if (!Double.isFinite(length)) {
      throw new ArithmeticException("the gradient is " + length + " in step " + steps);
    }
    double clip = Math.min(1, maxLength / (length + 1e-6));
    workers.each(parameters.size(), i -> move(parameters.get(i), stepRate, (float) clip));
    gradients.forEach(Gradients::clear);
    return length;
  }

  /** Sums the workers' gradients into the first worker's; the squared length of the sum. */
  private double addUp(Parameter parameter) {
    Matrix sum = gradients.get(0).of(parameter);
    float[] row = new float[sum.columns];
    float[] scratch = new float[sum.columns];
    double squared = 0;
    for (int r = 0; r < sum.rows; r++) {
      for (int w = 1; w < gradients.size(); w++) {
        gradients.get(w).of(parameter).read(r, row);
        sum.add(r, row, scratch);
      }
      sum.read(r, row);
      for (float v : row) {
        squared += (double) v * v;
      }
    }
    return squared;
  }

  private void move(Parameter parameter, double stepRate, float clip) {
    Matrix gradient = gradients.get(0).of(parameter);
    Matrix mean = means.of(parameter);
    Matrix square = squares.of(parameter);
    Matrix value = parameter.value();
    float[] g = new float[value.columns];
    float[] m = new float[value.columns];
    float[] s = new float[value.columns];
    float[] x = new float[value.columns];
    double own = stepRate * rate.applyAsDouble(parameter);
    float keepMean = (float) KEEP_MEAN;
    float keepSquare = (float) KEEP_SQUARE;
    float scale = (float) (own / (1 - Math.pow(KEEP_MEAN, steps)));
    float unbias = (float) (1 / Math.sqrt(1 - Math.pow(KEEP_SQUARE, steps)));
    float shrink = (float) (parameter.decays() ? 1 - own * decay : 1);
    for (int r = 0; r < value.rows; r++) {
      gradient.read(r, g);
      mean.read(r, m);
      square.read(r, s);
      value.read(r, x);
      for (int i = 0; i < x.length; i++) {
        float slope = g[i] * clip;
        m[i] = keepMean * m[i] + (1 - keepMean) * slope;
        s[i] = keepSquare * s[i] + (1 - keepSquare) * slope * slope;
        x[i] = x[i] * shrink - scale * m[i] / ((float) Math.sqrt(s[i]) * unbias + (float) EPSILON);
      }
      mean.write(r, m);
      square.write(r, s);
      value.write(r, x);
    }
  }
}
