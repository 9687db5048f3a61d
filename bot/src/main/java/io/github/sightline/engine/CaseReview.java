package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.interview.FormatLedger;
import io.github.sightline.interview.Interview;
import io.github.sightline.signal.Signal;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Assessment;
import io.github.sightline.warning.Warning;
import java.util.List;

/**
 * All there is to see of one candidate's case, corrections of people laid over what was read.
 *
 * @param candidate whose case it is
 * @param name as shown to people
 * @param talk the latest messages that concern the candidate, oldest first; those that say nothing
 *     about how to meet included
 * @param signals what was noticed, in the order in which it counts
 * @param assessment where the case stands
 * @param silence why no warning stands, in sentences; empty where one does
 * @param ledger who asked for which way to meet, and what became of it
 * @param interviews what the talk has arranged, in the order in which it came up
 * @param warnings every level that was reached, oldest first
 * @param steps what people did about it, oldest first
 * @param checklist how the due diligence stands
 * @param cards the card and the private note as they should stand, where there are any
 */
public record CaseReview(
    UserId candidate,
    String name,
    List<Turn> talk,
    List<Signal> signals,
    Assessment assessment,
    List<String> silence,
    FormatLedger ledger,
    List<Interview> interviews,
    List<Warning> warnings,
    List<CaseStep> steps,
    Checklist checklist,
    List<Outgoing> cards) {
  public CaseReview {
    talk = List.copyOf(talk);
    signals = List.copyOf(signals);
    silence = List.copyOf(silence);
    interviews = List.copyOf(interviews);
    warnings = List.copyOf(warnings);
    steps = List.copyOf(steps);
    cards = List.copyOf(cards);
  }
}
