package io.github.sightline.summary;

import io.github.sightline.summary.Facts.About;
import java.util.List;
import java.util.Optional;

/** Which decisions are owed. */
final class OwedBlock {
  static final String HEADING = "Decisions owed";

  private OwedBlock() {}

  static Optional<Block> of(Facts facts) {
    if (facts.owedInAll() == 0) {
      return Optional.empty();
    }
    int more = facts.owedInAll() - facts.owed().size();
    return Optional.of(
        new Block(
            HEADING,
            List.of("Candidate", "What was seen", "Waiting", "Owed by"),
            facts.owed().stream().map(owed -> row(owed, facts.about())).toList(),
            more == 0 ? List.of() : List.of("And " + more + " more, all of them younger."),
            null));
  }

  private static List<String> row(Owed owed, About about) {
    return List.of(
        owed.name(),
        Words.capital(owed.level().key()) + ": " + owed.what(),
        "%s (%s)"
            .formatted(
                Words.age(owed.since(), about.asOf()),
                Words.since(owed.since(), about.asOf(), about.zone())),
        who(owed));
  }

  /** Who owes it, and what was done so far. */
  static String who(Owed owed) {
    return owed.by().isEmpty()
        ? "The team: " + owed.state().words()
        : owed.by() + ": " + owed.state().words();
  }
}
