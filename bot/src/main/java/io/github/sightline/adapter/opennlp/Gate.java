package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;

/**
 * The cheap question before the dear one: may a message say anything about how to meet? Yes where
 * the talk is about it already, and else where the words of its most telling sentence make that
 * likelier than a small probability. Words are weighed by an OpenNLP maximum-entropy model; what it
 * weighs can be listed.
 */
final class Gate {
  static final String YES = "yes";
  static final String NO = "no";

  /** Overlooking a need does the most harm: where one may be spoken of, it opens sooner. */
  private static final double OF_NEED = 0.3;

  private final QNModel model;
  private final int yes;
  private final Bounds bounds;

  /**
   * The probabilities from which on a message is read, 0 to 1.
   *
   * @param team where somebody of the team wrote lately
   * @param alone where nobody did: so nobody asked for anything
   */
  record Bounds(double team, double alone) {}

  /** A gate that opens from such probabilities on. */
  Gate(QNModel model, Bounds bounds) {
    this.model = model;
    this.yes = model.getIndex(YES);
    this.bounds = bounds;
  }

  /**
   * Whether the talk's last message is to be read.
   *
   * @param clean its author's own words
   * @param needs whether a word of them may speak of a need that bears on how to meet
   */
  boolean opens(Talk talk, String clean, boolean needs) {
    Role role = talk.message().author().role();
    if (role.isTeam() || StanceInput.hasTeam(talk)) {
      return isUnderWay(talk) || isAbout(clean, role, bounds.team());
    }
    return isAbout(clean, role, needs ? bounds.alone() * OF_NEED : bounds.alone());
  }

  /** Whether somebody said something about how to meet, or the team may have. */
  private boolean isUnderWay(Talk talk) {
    // What was read already costs nothing to look at; words are weighed only where that is silent.
    return talk.before().stream().anyMatch(Gate::saysHowToMeet)
        || talk.before().stream().map(Turn::message).anyMatch(this::isOfTeamAndAbout);
  }

  private boolean isOfTeamAndAbout(Message message) {
    Role role = message.author().role();
    return role.isTeam() && isAbout(CleanText.of(message.text()), role, bounds.team());
  }

  private static boolean saysHowToMeet(Turn turn) {
    Reading reading = turn.reading();
    return !reading.labels().isEmpty() || !reading.asks().isEmpty() || reading.outcome() != null;
  }

  private boolean isAbout(String clean, Role role, double least) {
    return role != Role.OTHER && probability(clean, role.isTeam()) >= least;
  }

  /**
   * How likely the most telling sentence says something about how to meet, 0 to 1. Over a whole
   * long message the faint signs of many words would add up to what none of its sentences says.
   */
  double probability(String clean, boolean ofTeam) {
    double highest = 0;
    for (String sentence : GateWords.sentences(clean)) {
      highest = Math.max(highest, model.eval(GateWords.of(sentence, ofTeam))[yes]);
    }
    return highest;
  }

  static Gate read(InputStream in, Bounds bounds) throws IOException {
    if (new BinaryQNModelReader(new DataInputStream(in)).getModel() instanceof QNModel qn) {
      return new Gate(qn, bounds);
    }
    throw new IOException("not a quasi-Newton maximum-entropy model");
  }

  static void write(QNModel model, OutputStream out) throws IOException {
    new BinaryQNModelWriter(model, new DataOutputStream(out)).persist();
  }
}
