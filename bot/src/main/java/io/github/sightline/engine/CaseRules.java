package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.UserId;
import io.github.sightline.signal.FormatSteps;
import io.github.sightline.signal.Signals;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.Assessment;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.ToRead;
import io.github.sightline.warning.Warning;
import io.github.sightline.warning.WarningPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a case file to the warnings that are due and the cards that should stand. Pure: the same
 * file gives the same verdict.
 */
public final class CaseRules {
  private static final String CARD = "card:";
  private static final String[] NO = {};

  private final WarningPolicy policy;
  private final CaseCard card;
  private final AdjustmentNote note;
  private final Desks desks;
  private final Following following;

  /** Rules with interviews followed as where nothing is configured, all people living at UTC. */
  public CaseRules(WarningPolicy policy, CaseCard card, AdjustmentNote note, Desks desks) {
    this(policy, card, note, desks, Following.USUAL);
  }

  public CaseRules(
      WarningPolicy policy, CaseCard card, AdjustmentNote note, Desks desks, Following following) {
    this.policy = policy;
    this.card = card;
    this.note = note;
    this.desks = desks;
    this.following = following;
  }

  Following following() {
    return following;
  }

  Desks desks() {
    return desks;
  }

  WarningPolicy policy() {
    return policy;
  }

  /**
   * What follows from a case file.
   *
   * @param warnings every level that was reached, those of before included
   * @param cards the cards as they should stand now
   */
  record Verdict(List<Warning> warnings, List<Outgoing> cards) {}

  Verdict judge(CaseFile file) {
    Assessment assessment = policy.assess(Signals.of(file.turns()));
    List<Warning> warnings =
        assessment.reached().stream().map(r -> Warning.of(file.candidate(), r)).toList();
    Desk desk = desks.of(file.candidate().platform(), file.candidate().workspace());
    List<Outgoing> cards = new ArrayList<>();
    if (!warnings.isEmpty() || !file.warnings().isEmpty()) {
      Outgoing card = ChecklistText.on(card(file, desk, assessment), file.checklist(), desk);
      cards.add(Handling.of(file.steps(), warnings).on(card));
    }
    if (assessment.heldBy() != null) {
      cards.add(note(file, desk, assessment));
    }
    return new Verdict(warnings, cards);
  }

  private Outgoing note(CaseFile file, Desk desk, Assessment assessment) {
    String key = noteKey(file.candidate());
    return desk.discretion().namesAdjustments()
        ? note.render(key, desk.recruiter(), file.name(), assessment)
        : note.discreet(key, desk.recruiter(), file.name());
  }

  private Outgoing card(CaseFile file, Desk desk, Assessment assessment) {
    if (assessment.heldBy() != null && !desk.discretion().namesAdjustments()) {
      return note.discreet(cardKey(file.candidate()), desk.warnings(), file.name());
    }
    return card.render(
        cardKey(file.candidate()),
        desk.warnings(),
        file.name(),
        assessment,
        FormatSteps.ledger(file.turns()),
        ToRead.of(file.turns()));
  }

  /** The candidate whose card has that key. */
  static Optional<UserId> candidate(String cardKey) {
    String[] parts = cardKey.startsWith(CARD) ? cardKey.substring(CARD.length()).split("/", 3) : NO;
    return parts.length == 3
        ? Optional.of(new UserId(parts[0], parts[1], parts[2]))
        : Optional.empty();
  }

  /** Our name of the private note about a candidate. */
  public static String noteKey(UserId candidate) {
    return "note:" + candidate;
  }

  /** Our name of a candidate's card. */
  public static String cardKey(UserId candidate) {
    return CARD + candidate;
  }
}
