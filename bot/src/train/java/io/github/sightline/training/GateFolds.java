package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.GateTrainer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The messages that one model of the gate learns, in parts for cross-validation. */
final class GateFolds {
  private static final int COUNT = 5;

  private final List<List<GateTrainer.Example>> folds = new ArrayList<>();
  private final List<List<GateTrainer.Example>> unheralded = new ArrayList<>();

  /**
   * A model of all messages.
   *
   * @param unheralded what models of the other parts say of the signals that nothing heralds
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Trained(GateTrainer.Trained model, double[] unheralded) {}

  GateFolds() {
    for (int f = 0; f < COUNT; f++) {
      folds.add(new ArrayList<>());
      unheralded.add(new ArrayList<>());
    }
  }

  /**
   * Adds a message to the part of its talk.
   *
   * @param mayBeLost whether the model alone decides about this message
   */
  void add(String talk, GateTrainer.Example example, boolean mayBeLost) {
    int fold = Math.floorMod(Dropout.mix(talk.hashCode()), COUNT);
    folds.get(fold).add(example);
    if (mayBeLost && example.says()) {
      unheralded.get(fold).add(example);
    }
  }

  /**
   * Trains on what was added.
   *
   * @param isHeard whether anything is heard in the most telling sentence of a message: where not,
   *     the probability does not help
   */
  Trained train(double l2, Predicate<String> isHeard) throws IOException {
    List<Double> probabilities = new ArrayList<>();
    for (int f = 0; f < COUNT; f++) {
      GateTrainer.Trained model = GateTrainer.train(allBut(f), l2);
      for (GateTrainer.Example example : unheralded.get(f)) {
        boolean heard = isHeard.test(model.mostTelling(example));
        probabilities.add(heard ? model.probability(example) : 0);
      }
    }
    return new Trained(
        GateTrainer.train(allBut(-1), l2),
        probabilities.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private List<GateTrainer.Example> allBut(int left) {
    List<GateTrainer.Example> all = new ArrayList<>();
    for (int f = 0; f < COUNT; f++) {
      if (f != left) {
        all.addAll(folds.get(f));
      }
    }
    return all;
  }
}
