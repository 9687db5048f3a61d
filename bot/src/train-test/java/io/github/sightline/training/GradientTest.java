package io.github.sightline.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.opennlp.StanceInput.Sequence;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The backward pass is written out by hand: it must be what differences of the forward pass are.
 */
class GradientTest {
  private static final int OUTPUTS = 3;
  private static final Pack PACK =
      Pack.of(
          List.of(
              sequence(new int[] {1, 4, 7, 2, 9}, 3),
              sequence(new int[] {1, 3, 3}, 3),
              sequence(new int[] {1, 8, 6, 5, 2, 9, 0, 1, 4}, 2, 6)));

  /** Messages that end there, and the last at the end; all are read. */
  private static Sequence sequence(int[] ids, int... ends) {
    int[] types = new int[ids.length];
    int[] sees = new int[ids.length];
    int[] reads = new int[ends.length + (ends[ends.length - 1] < ids.length ? 1 : 0)];
    int from = 0;
    for (int m = 0; m < reads.length; m++) {
      int end = m < ends.length ? ends[m] : ids.length;
      Arrays.fill(types, from, end, m % 2);
      Arrays.fill(sees, from, end, end);
      reads[m] = from;
      from = end;
    }
    return new Sequence(ids, types, sees, reads);
  }

  private final Random random = new Random(3);
  private final float[][] slopes = new float[PACK.reads().length][OUTPUTS];

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1})
  void theGradientIsTheSlopeOfTheLossAlongAnyDirection(double dropout) {
    Bert bert = new Bert(ToyNet.tensors(2), OUTPUTS, 5);
    Encoder encoder = new Encoder(bert, 0, dropout, new Layer.Room(64, 16));
    for (float[] row : slopes) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    forward(encoder);
    encoder.backward(PACK, slopes);
    for (Parameter parameter : bert.parameters()) {
      // The embeddings are not trained.
      if (parameter.depth() > 0) {
        assertThat(error(encoder, parameter)).as(parameter.name()).isLessThan(0.01);
      }
    }
  }

  /** Relative; along one random direction, so that all numbers are checked at once. */
  private double error(Encoder encoder, Parameter parameter) {
    float[] gradient = encoder.gradients.of(parameter).toArray();
    float[] direction = new float[gradient.length];
    double expected = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = (float) random.nextGaussian();
      expected += (double) direction[i] * gradient[i];
    }
    double step = 8e-3 / Math.sqrt(direction.length);
    double up = loss(encoder, parameter.value(), direction, step);
    double down = loss(encoder, parameter.value(), direction, -step);
    double measured = (up - down) / (2 * step);
    return Math.abs(measured - expected) / (Math.abs(measured) + Math.abs(expected) + 0.1);
  }

  private double loss(Encoder encoder, Matrix value, float[] direction, double step) {
    float[] values = value.toArray();
    float[] moved = new float[values.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (values[i] + step * direction[i]);
    }
    write(value, moved);
    float[][] logits = forward(encoder);
    write(value, values);
    double sum = 0;
    for (int s = 0; s < logits.length; s++) {
      for (int o = 0; o < OUTPUTS; o++) {
        sum += (double) logits[s][o] * slopes[s][o];
      }
    }
    return sum;
  }

  private static float[][] forward(Encoder encoder) {
    return encoder.forward(PACK, encoder.frozenStates(PACK), 77);
  }

  private static void write(Matrix matrix, float[] values) {
    for (int r = 0; r < matrix.rows; r++) {
      matrix.write(r, Arrays.copyOfRange(values, r * matrix.columns, (r + 1) * matrix.columns));
    }
  }
}
