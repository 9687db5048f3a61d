package io.github.sightline.training;

/**
 * The functions of one number that the network needs, fast and the same on every machine. Loops are
 * cut so that the virtual machine can do several numbers at once.
 */
final class Curves {
  /** Added to a float below 2^22 and taken away again, it leaves the nearest whole number. */
  private static final float ROUNDING = 12_582_912;

  /** No exponential below this is told from its neighbours; nor would a float hold it. */
  private static final float LEAST = -87;

  private static final float ROOT_HALF = (float) Math.sqrt(0.5);
  private static final float DENSITY = (float) (1 / Math.sqrt(2 * Math.PI));

  private Curves() {}

  /**
   * x·Φ(x) of each number, off by less than 2e-7·|x|: the error function by formula 7.1.26 of
   * Abramowitz and Stegun.
   *
   * @param x the numbers; overwritten by the slopes there
   * @param values what comes out
   */
  static void gelu(float[] x, float[] values) {
    float[] bells = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      bells[i] = x[i] * x[i] * -0.5f;
    }
    exp(bells, x.length);
    for (int i = 0; i < x.length; i++) {
      float size = Math.abs(x[i]);
      float t = 1 / (1 + 0.3275911f * ROOT_HALF * size);
      float tail = 1.0614054f * t - 1.4531521f;
      tail = tail * t + 1.4214138f;
      tail = tail * t - 0.28449672f;
      tail = tail * t + 0.2548296f;
      float erf = 1 - tail * t * bells[i];
      values[i] = 0.5f * (x[i] + size * erf);
      x[i] = 0.5f + 0.5f * erf * (x[i] / (size + 1e-30f)) + x[i] * DENSITY * bells[i];
    }
  }

  /**
   * The exponentials of numbers that are not above zero, relative error below 3e-7.
   *
   * @param x the numbers; the first {@code end} are overwritten
   */
  static void exp(float[] x, int end) {
    float[] shifted = new float[end];
    for (int i = 0; i < end; i++) {
      x[i] = x[i] > LEAST ? x[i] : LEAST;
    }
    for (int i = 0; i < end; i++) {
      shifted[i] = x[i] * 1.442695f + ROUNDING;
    }
    for (int i = 0; i < end; i++) {
      float n = shifted[i] - ROUNDING;
      float r = x[i] - n * 0.6933594f + n * 2.12194440e-4f;
      float p = 0.00019875691f * r + 0.0013981999f;
      p = p * r + 0.008333452f;
      p = p * r + 0.041665796f;
      p = p * r + 0.16666666f;
      p = p * r + 0.5f;
      x[i] = p * r * r + r + 1;
    }
    for (int i = 0; i < end; i++) {
      // The whole number stands in the last bits of the shifted one: it becomes the exponent.
      int exponent = (Float.floatToRawIntBits(shifted[i]) << 23) + (127 << 23);
      x[i] *= Float.intBitsToFloat(exponent);
    }
  }

  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
