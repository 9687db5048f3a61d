package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.UserId;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tells the recruiter of a warning that nobody reacted to. */
final class Reminder {
  private final Ledger ledger;
  private final Desks desks;
  private final InstantSource clock;

  Reminder(Ledger ledger, Desks desks, InstantSource clock) {
    this.ledger = ledger;
    this.desks = desks;
    this.clock = clock;
  }

  /** Looks at the case with that card, whose warning waited long enough. */
  void look(String cardKey) {
    UserId id = CaseRules.candidate(cardKey).orElseThrow();
    ledger.transact(books -> look(books, id));
  }

  private boolean look(Books books, UserId candidate) {
    List<Warning> warnings = books.cases().warnings(candidate);
    if (warnings.isEmpty()) {
      return false;
    }
    Optional<Instant> quiet = Handling.of(books.steps().of(candidate), warnings).quietUntil();
    if (quiet.isEmpty() || !quiet.get().isAfter(clock.instant())) {
      Post.put(books, card(books.cases().name(candidate), last(warnings)), clock.instant());
      return true;
    }
    if (!quiet.get().equals(Instant.MAX)) {
      books.wake(new Timer(Timer.Kind.REMIND_STAFF, CaseRules.cardKey(candidate)), quiet.get());
    }
    return false;
  }

  private static Warning last(List<Warning> warnings) {
    return warnings.get(warnings.size() - 1);
  }

  private Outgoing card(String name, Warning warning) {
    UserId candidate = warning.candidate();
    return new Outgoing(
        "reminder:" + warning.id(),
        desks.of(candidate.platform(), candidate.workspace()).recruiter(),
        "Nobody has reacted yet · " + name,
        List.of(
            new Section("What was seen", List.of(Line.of(warning.text()))),
            new Section(
                "What to do next",
                List.of(
                    Line.of("Open the card in the channel of warnings"),
                    Line.of("Acknowledge it, assign it, or say why it is not a concern")))),
        "Told once for each warning. Sightline informs; people decide.");
  }
}
