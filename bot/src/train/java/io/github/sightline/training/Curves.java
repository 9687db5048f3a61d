package io.github.sightline.training;

/** The functions of one number that the network needs, fast and the same on every machine. */
final class Curves {
  private static final float BOUND = 6;
  private static final int STEPS_PER_UNIT = 1024;
  private static final float[] GELU = new float[(int) (2 * BOUND * STEPS_PER_UNIT) + 2];
  private static final float[] SLOPE = new float[GELU.length];

  static {
    for (int i = 0; i < GELU.length; i++) {
      double x = (double) i / STEPS_PER_UNIT - BOUND;
      double area = (1 + erf(x / Math.sqrt(2))) / 2;
      GELU[i] = (float) (x * area);
      SLOPE[i] = (float) (area + x * StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI));
    }
  }

  private Curves() {}

  /** x·Φ(x), from a table; off by less than 3e-7. */
  static float gelu(float x) {
    return x >= BOUND ? x : x <= -BOUND ? 0 : between(GELU, x);
  }

  static float geluSlope(float x) {
    return x >= BOUND ? 1 : x <= -BOUND ? 0 : between(SLOPE, x);
  }

  private static float between(float[] table, float x) {
    float place = (x + BOUND) * STEPS_PER_UNIT;
    int i = (int) place;
    return table[i] + (place - i) * (table[i + 1] - table[i]);
  }

  /** The exponential of a number that is not above zero, relative error below 3e-7. */
  static float exp(float x) {
    if (x < -87) {
      return 0;
    }
    float n = (float) Math.rint(x * 1.442695f);
    float r = x - n * 0.6933594f + n * 2.12194440e-4f;
    float p = 0.00019875691f;
    p = p * r + 0.0013981999f;
    p = p * r + 0.008333452f;
    p = p * r + 0.041665796f;
    p = p * r + 0.16666666f;
    p = p * r + 0.5f;
    p = p * r * r + r + 1;
    return p * Float.intBitsToFloat(((int) n + 127) << 23);
  }

  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  /** By its series near zero and its continued fraction elsewhere. */
  private static double erf(double x) {
    if (x < 0) {
      return -erf(-x);
    }
    if (x < 3) {
      double term = x;
      double sum = x;
      for (int n = 1; n < 80; n++) {
        term *= -x * x / n;
        sum += term / (2 * n + 1);
      }
      return 2 / Math.sqrt(Math.PI) * sum;
    }
    double fraction = x;
    for (int n = 60; n >= 1; n--) {
      fraction = x + n / 2.0 / fraction;
    }
    return 1 - StrictMath.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
  }
}
