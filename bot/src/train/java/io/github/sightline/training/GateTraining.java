package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.GateTrainer;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Trains the gate and chooses the probability from which on it opens: by cross-validation, so that
 * almost no candidate's message with a label is passed over.
 */
final class GateTraining {
  private static final int FOLDS = 5;

  /** Of a thousand labelled messages of candidates, at most so many may be passed over. */
  private static final double MOST_LOST = 0.7;

  private final double l2;
  private final List<List<GateTrainer.Example>> folds = new ArrayList<>();
  private final List<List<GateTrainer.Example>> unheralded = new ArrayList<>();
  private int signals;

  /** A gate and the probability from which on it opens. */
  record Result(GateTrainer.Trained gate, double least) {}

  GateTraining(Corpus corpus, double l2) {
    this.l2 = l2;
    for (int f = 0; f < FOLDS; f++) {
      folds.add(new ArrayList<>());
      unheralded.add(new ArrayList<>());
    }
    for (LabelledConversation conversation : corpus.conversations()) {
      int fold = Math.floorMod(Dropout.mix(conversation.id().hashCode()), FOLDS);
      add(conversation, folds.get(fold), unheralded.get(fold));
    }
  }

  private void add(
      LabelledConversation conversation,
      List<GateTrainer.Example> fold,
      List<GateTrainer.Example> alone) {
    int open = Integer.MIN_VALUE;
    for (int i = 0; i < conversation.messages().size(); i++) {
      LabelledMessage message = conversation.messages().get(i);
      if (message.who() == Role.OTHER) {
        continue;
      }
      boolean ofTeam = message.who().isTeam();
      boolean says = !Examples.says(message.gold()).isEmpty();
      GateTrainer.Example example = new GateTrainer.Example(message.text(), ofTeam, says);
      fold.add(example);
      if (says && !ofTeam) {
        signals++;
        if (open < i - Talk.WINDOW) {
          alone.add(example);
        }
      }
      if (says) {
        open = i;
      }
    }
  }

  Result train() throws IOException {
    List<Double> alone = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      GateTrainer.Trained gate = GateTrainer.train(allBut(f), l2);
      unheralded.get(f).forEach(example -> alone.add(gate.probability(example)));
    }
    double[] sorted = alone.stream().mapToDouble(p -> p).sorted().toArray();
    int lost = Math.min((int) (signals * MOST_LOST / 1000), sorted.length - 1);
    double least = sorted[lost];
    System.out.printf(
        Locale.ROOT,
        "gate: %d signals, %d not heralded; opens from %.5f on, passes over %d%n",
        signals,
        sorted.length,
        least,
        Arrays.stream(sorted).filter(p -> p < least).count());
    return new Result(GateTrainer.train(allBut(-1), l2), least);
  }

  private List<GateTrainer.Example> allBut(int left) {
    List<GateTrainer.Example> all = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      if (f != left) {
        all.addAll(folds.get(f));
      }
    }
    return all;
  }
}
