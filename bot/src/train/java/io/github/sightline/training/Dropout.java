package io.github.sightline.training;

/**
 * Sets about a tenth of the numbers to zero and scales the others up. Which ones follows from the
 * seed, the place and the row alone, so the way back meets the same ones and a run can be repeated.
 */
final class Dropout {
  /** Of 256 numbers, so many are set to zero. */
  private final int dropped;

  private final float scale;
  private long seed;

  Dropout(double share) {
    dropped = (int) Math.round(share * 256);
    scale = 256f / (256 - dropped);
  }

  /** A new pattern; an equal seed gives an equal pattern. */
  void reseed(long newSeed) {
    seed = newSeed;
  }

  boolean isOff() {
    return dropped == 0;
  }

  /** Applies the pattern of a place and a row to the numbers. */
  void apply(float[] numbers, int place, int row) {
    if (isOff()) {
      return;
    }
    long state = mix(seed + mix(((long) place << 32) | row));
    for (int i = 0; i < numbers.length; i += 8) {
      long bits = mix(state += 0x9E3779B97F4A7C15L);
      int end = Math.min(numbers.length, i + 8);
      for (int j = i; j < end; j++) {
        numbers[j] = (bits & 255) < dropped ? 0 : numbers[j] * scale;
        bits >>>= 8;
      }
    }
  }

  /** Applies the pattern of a place to the first rows. */
  void apply(Matrix matrix, int count, int place) {
    if (isOff()) {
      return;
    }
    float[] row = new float[matrix.columns];
    for (int r = 0; r < count; r++) {
      matrix.read(r, row);
      apply(row, place, r);
      matrix.write(r, row);
    }
  }

  /** The finaliser of SplitMix64. */
  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
