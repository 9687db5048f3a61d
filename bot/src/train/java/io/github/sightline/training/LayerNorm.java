package io.github.sightline.training;

/** Normalises each row to mean 0 and variance 1, then scales and shifts it. */
final class LayerNorm {
  private static final double EPSILON = 1e-12;

  private final Weights weights;
  private final Matrix normal;
  private final float[] inverse;

  LayerNorm(Weights weights, int maxRows) {
    this.weights = weights;
    normal = new Matrix(maxRows, weights.weight().value().columns);
    inverse = new float[maxRows];
  }

  void forward(int count, Matrix in, Matrix out) {
    float[] a = weights.weight().row();
    float[] b = weights.bias().row();
    float[] x = new float[a.length];
    float[] y = new float[a.length];
    for (int r = 0; r < count; r++) {
      in.read(r, x);
      double mean = mean(x);
      double squares = 0;
      for (float v : x) {
        squares += (v - mean) * (v - mean);
      }
      float m = (float) mean;
      float k = (float) (1 / Math.sqrt(squares / x.length + EPSILON));
      for (int i = 0; i < x.length; i++) {
        x[i] = (x[i] - m) * k;
        y[i] = x[i] * a[i] + b[i];
      }
      normal.write(r, x);
      inverse[r] = k;
      out.write(r, y);
    }
  }

  private static double mean(float[] x) {
    double sum = 0;
    for (float v : x) {
      sum += v;
    }
    return sum / x.length;
  }

  /** The gradient of the rows that came in, written over the gradient of those that went out. */
  void backward(int count, Matrix gradient, Gradients gradients) {
    float[] a = weights.weight().row();
    float[] x = new float[a.length];
    float[] d = new float[a.length];
    double[] scales = new double[a.length];
    double[] shifts = new double[a.length];
    for (int r = 0; r < count; r++) {
      normal.read(r, x);
      gradient.read(r, d);
      double sum = 0;
      double inner = 0;
      for (int i = 0; i < x.length; i++) {
        scales[i] += d[i] * x[i];
        shifts[i] += d[i];
        d[i] *= a[i];
        sum += d[i];
        inner += d[i] * x[i];
      }
      float mean = (float) (sum / x.length);
      float slope = (float) (inner / x.length);
      for (int i = 0; i < x.length; i++) {
        d[i] = inverse[r] * (d[i] - mean - x[i] * slope);
      }
      gradient.write(r, d);
    }
    gradients.add(weights.weight(), scales);
    gradients.add(weights.bias(), shifts);
  }
}
