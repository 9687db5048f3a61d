package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.util.function.Predicate;

/**
 * The cheap question before the dear one: may a message say anything about how to meet? Yes where
 * the talk is about it already, and else where the words of its most telling sentence make that
 * likelier than a small probability. Where nobody of the team wrote lately, only what a message
 * says by itself counts, and another model weighs its words: an answer without its question says
 * nothing.
 */
final class Gate {
  /** Overlooking a need does the most harm: where one may be spoken of, it opens sooner. */
  private static final double OF_NEED = 0.3;

  private final WordModel besideTeam;
  private final WordModel byItself;
  private final Bounds bounds;

  /**
   * The probabilities from which on a message is read, 0 to 1.
   *
   * @param team where somebody of the team wrote lately
   * @param alone where nobody did: so nobody asked for anything
   */
  record Bounds(double team, double alone) {}

  /**
   * A gate that opens from such probabilities on.
   *
   * @param besideTeam weighs the words of a message that may be an answer, and those of the team
   * @param byItself weighs the words of a message that answers nobody
   */
  Gate(WordModel besideTeam, WordModel byItself, Bounds bounds) {
    this.besideTeam = besideTeam;
    this.byItself = byItself;
    this.bounds = bounds;
  }

  /**
   * Whether the talk's last message is to be read.
   *
   * @param clean its author's own words
   * @param needs whether a word of them may speak of a need that bears on how to meet; asked only
   *     where it decides, as looking for one takes longer than weighing the words
   */
  boolean opens(Talk talk, String clean, Predicate<String> needs) {
    Role role = talk.message().author().role();
    if (role.isTeam() || StanceInput.hasTeam(talk)) {
      return isUnderWay(talk) || isAbout(clean, role);
    }
    if (role == Role.OTHER) {
      return false;
    }
    double probability = byItself.probability(clean, false);
    return probability >= bounds.alone()
        || (probability >= bounds.alone() * OF_NEED && needs.test(clean));
  }

  /** The sentence that likeliest says something by itself. */
  String mostTelling(String clean) {
    return byItself.mostTelling(clean, false).text();
  }

  /** Whether somebody said something about how to meet, or the team may have. */
  private boolean isUnderWay(Talk talk) {
    // What was read already costs nothing to look at; words are weighed only where that is silent.
    return talk.before().stream().anyMatch(Gate::saysHowToMeet)
        || talk.before().stream().map(Turn::message).anyMatch(this::isOfTeamAndAbout);
  }

  private boolean isOfTeamAndAbout(Message message) {
    Role role = message.author().role();
    return role.isTeam() && isAbout(CleanText.of(message.text()), role);
  }

  private static boolean saysHowToMeet(Turn turn) {
    Reading reading = turn.reading();
    return !reading.labels().isEmpty() || !reading.asks().isEmpty() || reading.outcome() != null;
  }

  private boolean isAbout(String clean, Role role) {
    return role != Role.OTHER && besideTeam.probability(clean, role.isTeam()) >= bounds.team();
  }
}
