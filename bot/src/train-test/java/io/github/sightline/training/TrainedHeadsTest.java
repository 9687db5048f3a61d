package io.github.sightline.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sightline.adapter.opennlp.TrainedHeads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Heads of both kinds: the network's own output as OpenNLP models, and OpenNLP's own training. */
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

  @Test
  void quasiNewtonLearnsWhatTellsTheAnswersApartAndLeavesOutWhatIsNotAsked() throws IOException {
    Random random = new Random(5);
    List<float[]> vectors = new ArrayList<>();
    List<float[]> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      float[] vector = numbers(random, WIDTH);
      boolean yes = i % 3 == 0;
      vector[7] += yes ? 1 : -1;
      vectors.add(vector);
      answers.add(new float[] {i > 50 ? Float.NaN : yes ? 1 : 0});
    }
    TrainedHeads heads = TrainedHeads.byQuasiNewton(List.of("one"), vectors, answers, 0.1);
    assertThat(heads.probabilities(vectors.get(0))[0]).isGreaterThan(0.5f);
    assertThat(heads.probabilities(vectors.get(1))[0]).isLessThan(0.5f);
  }

  @Test
  void quasiNewtonRefusesAQuestionThatNobodyAnswersWithYes() {
    List<float[]> vectors = List.of(new float[WIDTH], new float[WIDTH]);
    List<float[]> answers = List.of(new float[1], new float[1]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrainedHeads.byQuasiNewton(List.of("one"), vectors, answers, 0.1))
        .withMessageContaining("one");
  }

  private static float[] numbers(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) (0.1 * random.nextGaussian());
    }
    return numbers;
  }
}
