package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.GateTrainer;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Talk;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Trains the gate's two models and chooses the probabilities from which on it opens: by
 * cross-validation, so that almost no candidate's message with a label is passed over.
 */
final class GateTraining {
  /** Of a thousand labelled messages of candidates, at most so many may be passed over. */
  private static final double MOST_LOST_TO_THE_TEAM = 0.3;

  private static final double MOST_LOST_ALONE = 1.6;

  /** Few talks begin with the candidate: what they allow to lose must not close the gate. */
  private static final double HIGHEST = 0.55;

  private final double l2;
  private final HeardAlone heardAlone;
  private final GateFolds besideTeam = new GateFolds();
  private final GateFolds byItself = new GateFolds();
  private int signals;

  /** A gate and the probabilities from which on it opens. */
  record Result(
      GateTrainer.Trained besideTeam, GateTrainer.Trained byItself, double team, double alone) {}

  /**
   * A training on those talks.
   *
   * @param heardAlone tells what can be overlooked at all where nobody of the team wrote
   */
  GateTraining(Corpus corpus, HeardAlone heardAlone, double l2) {
    this.l2 = l2;
    this.heardAlone = heardAlone;
    corpus.conversations().forEach(this::add);
  }

  /** Only signals that nothing heralds can be lost: after the first, the gate stands open. */
  private void add(LabelledConversation conversation) {
    List<HeardAlone.Degree> heard = heard(conversation);
    String talk = conversation.id();
    int open = Integer.MIN_VALUE;
    int team = Integer.MIN_VALUE;
    for (int i = 0; i < conversation.messages().size(); i++) {
      LabelledMessage message = conversation.messages().get(i);
      if (message.who() == Role.OTHER) {
        continue;
      }
      boolean ofTeam = message.who().isTeam();
      boolean says = !Examples.says(message.gold()).isEmpty();
      boolean alone = team < i - Talk.WINDOW;
      signals += says && !ofTeam ? 1 : 0;
      besideTeam.add(
          talk,
          new GateTrainer.Example(message.text(), ofTeam, says),
          !ofTeam && !alone && open < i - Talk.WINDOW);
      if (!ofTeam) {
        byItself.add(
            talk,
            new GateTrainer.Example(message.text(), false, heard.get(i) != HeardAlone.Degree.NOT),
            alone && heard.get(i) == HeardAlone.Degree.PLAINLY);
      }
      open = says ? i : open;
      team = ofTeam ? i : team;
    }
  }

  /** How plainly each message says by itself what it says. */
  private List<HeardAlone.Degree> heard(LabelledConversation conversation) {
    return IntStream.range(0, conversation.messages().size())
        .parallel()
        .mapToObj(i -> heard(conversation.messages().get(i), conversation.events().get(i)))
        .toList();
  }

  private HeardAlone.Degree heard(LabelledMessage message, ChatEvent event) {
    return message.who() == Role.CANDIDATE
        ? heardAlone.in(((ChatEvent.Posted) event).posted(), Examples.says(message.gold()))
        : HeardAlone.Degree.NOT;
  }

  Result train() throws IOException {
    GateFolds.Trained team = besideTeam.train(l2, sentence -> true);
    GateFolds.Trained alone = byItself.train(l2, heardAlone::glimpsed);
    System.out.printf(
        "gate: %d signals, not heralded %d to the team, %d alone%n",
        signals, team.unheralded().length, alone.unheralded().length);
    return new Result(
        team.model(),
        alone.model(),
        bound(team.unheralded(), MOST_LOST_TO_THE_TEAM),
        bound(alone.unheralded(), MOST_LOST_ALONE));
  }

  /** The probability that so many of a thousand signals do not reach. */
  private double bound(double[] probabilities, double mostLost) {
    double[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    int lost = Math.min((int) (signals * mostLost / 1000), sorted.length - 1);
    double bound = Math.min(HIGHEST, sorted[lost]);
    System.out.printf(
        Locale.ROOT,
        "gate: opens from %.5f on, passes over %d%n",
        bound,
        Arrays.stream(sorted).filter(p -> p < bound).count());
    return bound;
  }
}
