package io.github.sightline.training;

import io.github.sightline.training.Matrix.Shape;
import io.github.sightline.training.Matrix.View;
import java.util.Arrays;

/**
 * Self-attention of each sequence on itself, each token on those that it may see. Queries, keys and
 * values of a token stand in one row, head after head.
 */
final class Attention {
  private static final int HEAD = 32;
  private static final float SCALE = (float) (1 / Math.sqrt(HEAD));

  private final int width;
  private final int heads;
  private final Matrix weights;
  private final Matrix slopes;

  /**
   * An attention with room for so many pairs of tokens.
   *
   * @param slopes scratch that all layers of one worker may share
   */
  Attention(int width, int maxSquares, Matrix slopes) {
    this.width = width;
    heads = width / HEAD;
    weights = new Matrix(1, maxSquares * heads);
    this.slopes = slopes;
  }

  /** Rows of queries, keys and values to rows of mixed values. */
  void forward(Pack pack, Matrix in, Matrix out) {
    int at = 0;
    for (int s = 0; s < pack.sequences(); s++) {
      int n = pack.length(s);
      float[] row = new float[n];
      for (int h = 0; h < heads; h++) {
        Place place = new Place(pack.start(s), h);
        View weight = weights.from(at, n);
        Shape square = new Shape(n, n, HEAD);
        Matrix.multiply(square, SCALE, query(in, place), key(in, place).transposed(), 0, weight);
        for (int r = 0; r < n; r++) {
          weights.read(0, at + r * n, row, n);
          softmax(row, pack.ends()[pack.start(s) + r]);
          weights.write(0, at + r * n, row, n);
        }
        Matrix.multiply(new Shape(n, HEAD, n), 1, weight, value(in, place), 0, mixed(out, place));
        at += n * n;
      }
    }
  }

  /** Gradient of the mixed values to gradient of queries, keys and values. */
  void backward(Pack pack, Matrix in, Matrix outGradient, Matrix inGradient) {
    int at = 0;
    for (int s = 0; s < pack.sequences(); s++) {
      int n = pack.length(s);
      for (int h = 0; h < heads; h++) {
        Place place = new Place(pack.start(s), h);
        View weight = weights.from(at, n);
        View slope = slopes.from(0, n);
        View out = mixed(outGradient, place);
        Shape square = new Shape(n, n, HEAD);
        Shape flat = new Shape(n, HEAD, n);
        Matrix.multiply(square, 1, out, value(in, place).transposed(), 0, slope);
        Matrix.multiply(flat, 1, weight.transposed(), out, 0, value(inGradient, place));
        softmaxSlopes(at, n);
        Matrix.multiply(flat, SCALE, slope, key(in, place), 0, query(inGradient, place));
        Matrix.multiply(
            flat, SCALE, slope.transposed(), query(in, place), 0, key(inGradient, place));
        at += n * n;
      }
    }
  }

  /** Where the numbers of one head for one sequence stand. */
  private record Place(int firstToken, int head) {}

  private View query(Matrix triple, Place place) {
    return part(triple, place, 0);
  }

  private View key(Matrix triple, Place place) {
    return part(triple, place, 1);
  }

  private View value(Matrix triple, Place place) {
    return part(triple, place, 2);
  }

  private View part(Matrix triple, Place place, int part) {
    long first = (long) place.firstToken * 3 * width + (long) place.head * HEAD;
    return triple.from(first + (long) part * width, 3 * width);
  }

  private View mixed(Matrix values, Place place) {
    return values.from((long) place.firstToken * width + (long) place.head * HEAD, width);
  }

  /** Over the first numbers; those behind them get no weight. */
  private static void softmax(float[] row, int end) {
    float max = row[0];
    for (int i = 0; i < end; i++) {
      max = row[i] > max ? row[i] : max;
    }
    for (int i = 0; i < end; i++) {
      row[i] -= max;
    }
    Curves.exp(row, end);
    float sum = 0;
    for (int i = 0; i < end; i++) {
      sum += row[i];
    }
    float inverse = 1 / sum;
    for (int i = 0; i < end; i++) {
      row[i] *= inverse;
    }
    Arrays.fill(row, end, row.length, 0);
  }

  private void softmaxSlopes(int at, int n) {
    float[] row = new float[n];
    float[] slope = new float[n];
    for (int r = 0; r < n; r++) {
      weights.read(0, at + r * n, row, n);
      slopes.read(0, r * n, slope, n);
      softmaxSlope(row, slope);
      slopes.write(0, r * n, slope, n);
    }
  }

  private static void softmaxSlope(float[] weights, float[] slope) {
    float inner = 0;
    for (int i = 0; i < slope.length; i++) {
      inner += weights[i] * slope[i];
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] = weights[i] * (slope[i] - inner);
    }
  }
}
