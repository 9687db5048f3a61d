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
  private static final double MOST_LOST_TO_THE_TEAM = 0.3;

  private static final double MOST_LOST_ALONE = 0.9;

  /** Few talks begin with the candidate: what they allow to lose must not close the gate. */
  private static final double HIGHEST = 0.55;

  private final double l2;
  private final List<List<GateTrainer.Example>> folds = new ArrayList<>();
  private final List<List<GateTrainer.Example>> toTheTeam = new ArrayList<>();
  private final List<List<GateTrainer.Example>> alone = new ArrayList<>();
  private int signals;

  /** A gate and the probabilities from which on it opens. */
  record Result(GateTrainer.Trained gate, double team, double alone) {}

  GateTraining(Corpus corpus, double l2) {
    this.l2 = l2;
    for (int f = 0; f < FOLDS; f++) {
      folds.add(new ArrayList<>());
      toTheTeam.add(new ArrayList<>());
      alone.add(new ArrayList<>());
    }
    for (LabelledConversation conversation : corpus.conversations()) {
      add(conversation, Math.floorMod(Dropout.mix(conversation.id().hashCode()), FOLDS));
    }
  }

  /** Only signals that nothing heralds can be lost: after the first, the gate stands open. */
  private void add(LabelledConversation conversation, int fold) {
    int open = Integer.MIN_VALUE;
    int team = Integer.MIN_VALUE;
    for (int i = 0; i < conversation.messages().size(); i++) {
      LabelledMessage message = conversation.messages().get(i);
      if (message.who() == Role.OTHER) {
        continue;
      }
      boolean ofTeam = message.who().isTeam();
      boolean says = !Examples.says(message.gold()).isEmpty();
      GateTrainer.Example example = new GateTrainer.Example(message.text(), ofTeam, says);
      folds.get(fold).add(example);
      if (says && !ofTeam) {
        signals++;
        if (open < i - Talk.WINDOW) {
          (team < i - Talk.WINDOW ? alone : toTheTeam).get(fold).add(example);
        }
      }
      open = says ? i : open;
      team = ofTeam ? i : team;
    }
  }

  Result train() throws IOException {
    List<Double> ofTeam = new ArrayList<>();
    List<Double> ofAlone = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      GateTrainer.Trained gate = GateTrainer.train(allBut(f), l2);
      toTheTeam.get(f).forEach(example -> ofTeam.add(gate.probability(example)));
      alone.get(f).forEach(example -> ofAlone.add(gate.probability(example)));
    }
    System.out.printf(
        "gate: %d signals, not heralded %d to the team, %d alone%n",
        signals, ofTeam.size(), ofAlone.size());
    return new Result(
        GateTrainer.train(allBut(-1), l2),
        bound(ofTeam, MOST_LOST_TO_THE_TEAM),
        bound(ofAlone, MOST_LOST_ALONE));
  }

  /** The probability that so many of a thousand signals do not reach. */
  private double bound(List<Double> probabilities, double mostLost) {
    double[] sorted = probabilities.stream().mapToDouble(p -> p).sorted().toArray();
    int lost = Math.min((int) (signals * mostLost / 1000), sorted.length - 1);
    double bound = Math.min(HIGHEST, sorted[lost]);
    System.out.printf(
        Locale.ROOT,
        "gate: opens from %.5f on, passes over %d%n",
        bound,
        Arrays.stream(sorted).filter(p -> p < bound).count());
    return bound;
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
