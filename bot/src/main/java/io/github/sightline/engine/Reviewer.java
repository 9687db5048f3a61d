package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.UserId;
import io.github.sightline.signal.FormatSteps;
import io.github.sightline.signal.Signal;
import io.github.sightline.signal.Signals;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Assessment;
import io.github.sightline.warning.Silence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks a case up for people who want to see all of it. Changes nothing. */
final class Reviewer {
  /** How many messages are shown. */
  private static final int REACH = 200;

  private final Ledger ledger;
  private final CaseRules rules;
  private final Arrangements arrangements;

  Reviewer(Ledger ledger, CaseRules rules) {
    this.ledger = ledger;
    this.rules = rules;
    this.arrangements = rules.following().arrangements();
  }

  /** The case of that candidate; empty where nobody of that id ever wrote as one. */
  Optional<CaseReview> of(UserId candidate) {
    return ledger.transact(
        books -> {
          List<Turn> talk = books.talks().concerning(candidate, REACH);
          return talk.isEmpty() ? Optional.empty() : Optional.of(of(books, candidate, talk));
        });
  }

  private CaseReview of(Books books, UserId candidate, List<Turn> talk) {
    Arranged arranged = arrangements.of(books, candidate);
    CaseFile file = CaseFile.of(books, books.links().main(candidate), arrangements);
    List<Signal> signals = Signals.of(file.turns());
    Assessment assessment = rules.policy().assess(signals);
    return new CaseReview(
        candidate,
        file.name(),
        Corrections.of(file.steps()).on(talk, books.talks()),
        signals,
        assessment,
        Silence.reasons(assessment, signals, rules.policy().settings()),
        FormatSteps.ledger(file.turns()),
        arranged.schedule().interviews(),
        file.warnings(),
        file.steps(),
        file.checklist(),
        cards(books, candidate));
  }

  private static List<Outgoing> cards(Books books, UserId candidate) {
    return Stream.of(CaseRules.cardKey(candidate), CaseRules.noteKey(candidate))
        .flatMap(key -> books.outbox().find(key).stream())
        .map(Delivery::card)
        .toList();
  }
}
