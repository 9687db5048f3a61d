package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings the cases of a channel up to date with what was read: transaction B, run by {@link
 * ChannelReader}. All of it happens or none.
 */
final class Casework {
  private static final int ADOPT = 50;

  private final CaseRules rules;
  private final InstantSource clock;

  Casework(CaseRules rules, InstantSource clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** Keeps the turns, holds every candidate concerned, raises warnings and puts cards up. */
  void apply(Books books, ChannelId channel, List<Turn> changed) {
    holdAuthors(books, changed);
    boolean firstCandidate = books.talks().candidates(channel).isEmpty();
    Map<String, UserId> concerned = new TreeMap<>();
    Addressee addressee = new Addressee(books.talks());
    for (Turn turn : changed) {
      UserId about = addressee.of(turn).orElse(null);
      books.talks().keep(turn, about);
      if (about != null && !turn.reading().isNothing()) {
        concerned.put(about.toString(), about);
      }
    }
    if (firstCandidate) {
      adopt(books, channel);
    }
    concerned.values().forEach(candidate -> assess(books, candidate));
  }

  /** Holds first and in the order of ids, so that two nodes hardly ever wait for each other. */
  private static void holdAuthors(Books books, List<Turn> changed) {
    changed.stream()
        .map(turn -> turn.message().author())
        .filter(author -> author.role() == Role.CANDIDATE)
        .sorted(Comparator.comparing((Author author) -> author.id().toString()))
        .forEach(author -> books.cases().hold(author.id(), author.name()));
  }

  /**
   * Gives the team's first words, written before any candidate wrote, to the candidate whom the
   * channel turns out to be about.
   */
  private static void adopt(Books books, ChannelId channel) {
    Set<UserId> candidates = books.talks().candidates(channel);
    if (candidates.size() != 1) {
      return;
    }
    UserId candidate = candidates.iterator().next();
    for (Turn turn : books.talks().after(channel, Instant.EPOCH, "", ADOPT)) {
      if (turn.message().author().role() == Role.CANDIDATE) {
        return;
      }
      if (turn.message().author().role().isTeam() && !turn.reading().isNothing()) {
        books.talks().keep(turn, candidate);
      }
    }
  }

  private void assess(Books books, UserId candidate) {
    books.cases().hold(candidate, books.cases().name(candidate));
    CaseFile file =
        new CaseFile(
            candidate,
            books.cases().name(candidate),
            books.cases().turns(candidate),
            books.cases().warnings(candidate));
    CaseRules.Verdict verdict = rules.judge(file);
    verdict.warnings().forEach(books.cases()::raise);
    verdict.cards().forEach(card -> deliver(books, card));
  }

  private void deliver(Books books, Outgoing card) {
    if (books.outbox().put(card)) {
      books.wake(new Timer(Timer.Kind.DELIVER_CARD, card.key()), clock.instant());
    }
  }
}
