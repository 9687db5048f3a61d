package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings the cases of a channel up to date with what was read: transaction B, run by {@link
 * ChannelReader}. All of it happens or none.
 */
final class Casework {
  /** What follows from a talk is derived once for all that is said in such a time. */
  private static final Duration BREATH = Duration.ofSeconds(20);

  private final CaseRules rules;
  private final Upkeep upkeep;
  private final InstantSource clock;

  Casework(CaseRules rules, InstantSource clock) {
    this.rules = rules;
    this.upkeep = new Upkeep(rules.following(), rules.desks(), clock);
    this.clock = clock;
  }

  /** Keeps the turns, holds every candidate concerned, raises warnings and puts cards up. */
  void apply(Books books, List<Turn> read) {
    holdAuthors(books, read);
    List<Turn> changed = allowed(books, read);
    Map<String, UserId> concerned = new TreeMap<>();
    Map<String, UserId> heard = new TreeMap<>();
    for (Turn turn : changed) {
      MessageId id = turn.message().id();
      Optional<UserId> known = books.talks().about(id);
      books.talks().keep(turn, known.orElse(null));
      known.ifPresent(candidate -> heard.put(candidate.toString(), candidate));
      known.ifPresent(candidate -> concerned.put(candidate.toString(), candidate));
    }
    for (Turn turn : attributable(books.talks(), changed)) {
      attribute(books.talks(), turn, concerned);
      Optional<UserId> about = books.talks().about(turn.message().id());
      about.ifPresent(candidate -> heard.put(candidate.toString(), candidate));
    }
    heard.values().forEach(candidate -> follow(books, candidate));
    concerned.values().forEach(candidate -> update(books, candidate));
  }

  /**
   * Without what its author does not let be read: who withdrew while it was read holds the same
   * case, and so did that before this or finds it done.
   */
  private static List<Turn> allowed(Books books, List<Turn> read) {
    List<Turn> allowed = new ArrayList<>();
    for (Turn turn : read) {
      Message m = turn.message();
      if (m.author().role() == Role.CANDIDATE
          && books.consents().forbids(m.author().id(), m.at())) {
        books.inbox().forget(m.id());
      } else {
        allowed.add(turn);
      }
    }
    return allowed;
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
   * The changed turns, and those of the team near a candidate's changed turn: whom they concern may
   * be another now.
   */
  private static Iterable<Turn> attributable(Talks talks, List<Turn> changed) {
    Map<Message, Turn> turns = new LinkedHashMap<>();
    for (Turn turn : changed) {
      Message m = turn.message();
      turns.put(m, turn);
      if (m.author().role() == Role.CANDIDATE) {
        talks.after(m.id().channel(), m.at(), m.id().id(), Addressee.REACH).stream()
            .filter(Casework::isOfTeam)
            .forEach(near -> turns.putIfAbsent(near.message(), near));
        List<Turn> before = talks.before(m.id().channel(), m.at(), m.id().id(), Addressee.REACH);
        if (before.stream().allMatch(t -> t.message().author().role() != Role.CANDIDATE)) {
          before.stream()
              .filter(Casework::isOfTeam)
              .forEach(near -> turns.putIfAbsent(near.message(), near));
        }
      }
    }
    return turns.values();
  }

  private static boolean isOfTeam(Turn turn) {
    return turn.message().author().role().isTeam();
  }

  /** Notes whom the turn concerns; both who is concerned now and who was before are looked at. */
  private static void attribute(Talks talks, Turn turn, Map<String, UserId> concerned) {
    Optional<UserId> before = talks.about(turn.message().id());
    Optional<UserId> now = new Addressee(talks).of(turn);
    if (!Objects.equals(before, now)) {
      talks.keep(turn, now.orElse(null));
      before.ifPresent(candidate -> concerned.put(candidate.toString(), candidate));
    }
    now.ifPresent(candidate -> concerned.put(candidate.toString(), candidate));
  }

  /** What is counted of the candidate's talk is to be derived anew, soon. */
  void follow(Books books, UserId candidate) {
    if (books.tracks().changed(candidate)) {
      Timer timer = new Timer(Timer.Kind.COUNT_ANEW, CaseRules.cardKey(candidate));
      books.wake(timer, clock.instant().plus(BREATH));
    }
  }

  /** The cards of accounts whose case is kept under another one say so. */
  private void refer(Books books, UserId main) {
    for (UserId account : books.links().accounts(main)) {
      if (!account.equals(main) && books.outbox().find(CaseRules.cardKey(account)).isPresent()) {
        Desk desk = rules.desks().of(account.platform(), account.workspace());
        String name = books.cases().name(account);
        Post.put(books, LinkedCard.of(account, name, main, desk), clock.instant());
      }
    }
  }

  /**
   * Follows a candidate's interviews anew, and judges the case in the light of what was arranged:
   * raises warnings and puts cards up.
   */
  void update(Books books, UserId account) {
    Arrangements arrangements = rules.following().arrangements();
    Arranged arranged = arrangements.of(books, account);
    upkeep.of(books, account, arranged);
    UserId candidate = books.links().main(account);
    books.cases().hold(candidate, books.cases().name(candidate));
    CaseFile file =
        CaseFile.of(
            books,
            candidate,
            each -> each.equals(account) ? arranged : arrangements.of(books, each));
    CaseRules.Verdict verdict = rules.judge(file);
    verdict.cards().forEach(card -> Post.put(books, card, clock.instant()));
    refer(books, candidate);
    Desk desk = rules.desks().of(candidate.platform(), candidate.workspace());
    for (Warning warning : verdict.warnings()) {
      if (books.cases().raise(warning)) {
        Post.put(books, History.of(warning, desk), clock.instant());
        if (!desk.patience().isZero()) {
          Timer reminder = new Timer(Timer.Kind.REMIND_STAFF, CaseRules.cardKey(candidate));
          books.wake(reminder, clock.instant().plus(desk.patience()));
        }
      }
    }
  }
}
