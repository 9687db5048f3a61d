package io.github.sightline.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.opennlp.TrainedHeads;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** An output layer says the same whether it is asked itself or as OpenNLP models. */
class TrainedHeadsTest {
  private static final int WIDTH = 384;

  @Test
  void openNlpGivesTheLogisticFunctionOfTheLogitThatTheNetworkGives() {
    Random random = new Random(4);
    OutputLayer output = new OutputLayer(numbers(random, 2 * WIDTH), numbers(random, 2));
    float[] vector = numbers(random, WIDTH);
    TrainedHeads heads =
        TrainedHeads.ofOutputLayer(List.of("one", "two"), output.weight(), output.bias());
    float[] p = heads.probabilities(vector);
    for (int q = 0; q < 2; q++) {
      double expected = Curves.sigmoid(output.logit(q, vector));
      assertThat((double) p[q]).isCloseTo(expected, Offset.offset(1e-6));
    }
  }

  private static float[] numbers(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) (0.1 * random.nextGaussian());
    }
    return numbers;
  }
}
