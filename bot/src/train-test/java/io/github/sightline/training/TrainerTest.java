package io.github.sightline.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.opennlp.StanceInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The training on a toy: it can be repeated, it learns, and it leaves frozen layers alone. */
class TrainerTest {
  private static final Settings SETTINGS =
      Settings.of("epochs=3 batch=4 frozen=1 warmup=0 rate=1e-3 outputRate=1e-2");

  @Test
  void twoTrainingsWithOneSeedGiveTheSameBits() {
    Map<String, float[]> first = trained(new ArrayList<>()).export();
    Map<String, float[]> second = trained(new ArrayList<>()).export();
    assertThat(first.keySet()).isEqualTo(second.keySet());
    first.forEach((name, values) -> assertThat(values).as(name).isEqualTo(second.get(name)));
  }

  @Test
  void theLossFallsAndFrozenLayersStayAsTheyWere() {
    List<Double> losses = new ArrayList<>();
    Map<String, float[]> after = trained(losses).export();
    assertThat(losses.get(2)).isLessThan(losses.get(0));
    Map<String, float[]> before = new Bert(ToyNet.tensors(2), Questions.COUNT, 1).export();
    String part = ".output.dense.weight";
    assertThat(after.get("encoder.layer.0" + part)).isEqualTo(before.get("encoder.layer.0" + part));
    assertThat(after.get("encoder.layer.1" + part))
        .isNotEqualTo(before.get("encoder.layer.1" + part));
  }

  /** Trains a toy; the loss on its own examples after each epoch goes to the list. */
  private static Bert trained(List<Double> losses) {
    Bert bert = new Bert(ToyNet.tensors(2), Questions.COUNT, 1);
    List<Example> examples = examples();
    AtomicInteger epochs = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      Trainer trainer = new Trainer(bert, SETTINGS, workers);
      trainer.train(
          examples,
          epoch -> {
            assertThat(epoch).isEqualTo(epochs.incrementAndGet());
            losses.add(
                Loss.slopes(Example.answers(examples), trainer.logits(examples), examples.size()));
          });
    }
    return bert;
  }

  private static List<Example> examples() {
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int[] ids = random.ints(3 + i, 0, ToyNet.WORDS).toArray();
      List<String> says = ids[0] % 2 == 0 ? List.of() : List.of("text-only");
      int[] ends = new int[ids.length];
      Arrays.fill(ends, ids.length);
      StanceInput.Sequence input =
          new StanceInput.Sequence(ids, new int[ids.length], ends, new int[1]);
      examples.add(new Example(input, List.of(Answers.of(true, says))));
    }
    return examples;
  }
}
