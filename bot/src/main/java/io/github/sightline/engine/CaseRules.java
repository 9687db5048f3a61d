package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.FormatLedger;
import io.github.sightline.signal.Signals;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.Assessment;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.ToRead;
import io.github.sightline.warning.Warning;
import io.github.sightline.warning.WarningPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * From a case file to the warnings that are due and the cards that should stand. Pure: the same
 * file gives the same verdict.
 */
public final class CaseRules {
  private final WarningPolicy policy;
  private final CaseCard card;
  private final AdjustmentNote note;

  public CaseRules(WarningPolicy policy, CaseCard card, AdjustmentNote note) {
    this.policy = policy;
    this.card = card;
    this.note = note;
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
    List<Outgoing> cards = new ArrayList<>();
    if (!warnings.isEmpty() || !file.warnings().isEmpty()) {
      FormatLedger ledger = FormatLedger.of(file.turns());
      ToRead toRead = ToRead.of(file.turns());
      cards.add(card.render(cardKey(file.candidate()), file.name(), assessment, ledger, toRead));
    }
    if (assessment.heldBy() != null) {
      cards.add(note.render(noteKey(file.candidate()), file.name(), assessment));
    }
    return new Verdict(warnings, cards);
  }

  /** Our name of the private note about a candidate. */
  public static String noteKey(UserId candidate) {
    return "note:" + candidate;
  }

  /** Our name of a candidate's card. */
  public static String cardKey(UserId candidate) {
    return "card:" + candidate;
  }
}
