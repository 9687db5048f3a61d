package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.interview.Status;
import io.github.sightline.interview.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reminds of an interview, and asks how it went. Each card has a name of its own, so that it is
 * posted once however often the timer rings.
 */
final class InterviewWatch {
  /** Who learns of an interview only long after it is not asked: nobody remembers. */
  private static final Duration ASKED_FOR = Duration.ofDays(7);

  private final Ledger ledger;
  private final Following following;
  private final Desks desks;
  private final InstantSource clock;

  InterviewWatch(Ledger ledger, Following following, Desks desks, InstantSource clock) {
    this.ledger = ledger;
    this.following = following;
    this.desks = desks;
    this.clock = clock;
  }

  /** Does what is due about the interview with that key, and sees to what comes next. */
  void look(String subject) {
    InterviewKey key = InterviewKey.of(subject).orElseThrow();
    ledger.transact(books -> look(books, key));
  }

  private boolean look(Books books, InterviewKey key) {
    Optional<AgendaEntry> found =
        key.entry(books).filter(entry -> entry.status() == Status.CONFIRMED);
    found.ifPresent(entry -> look(books, key, entry));
    return found.isPresent();
  }

  private void look(Books books, InterviewKey key, AgendaEntry entry) {
    Instant now = clock.instant();
    Arranged arranged = following.arrangements().of(books, key.candidate());
    List<ZoneId> zones = zones(books, entry, arranged);
    Reminders reminders =
        new Reminders(entry.start(), entry.settledAt(), zones, following.settings().quiet());
    if (following.settings().cards() && now.isBefore(entry.start())) {
      remind(books, key, new InterviewCard(entry, zones, following.settings().quiet()), reminders);
      new Clashes(books, desks, zones.get(zones.size() - 1), now).tell(entry);
    }
    Instant asked = asked(entry, zones.get(zones.size() - 1));
    if (!now.isBefore(asked) && now.isBefore(asked.plus(ASKED_FOR))) {
      Post.put(books, question(books, key, entry, zones), now);
    }
    Stream.concat(reminders.next(now).stream(), Stream.of(asked))
        .filter(time -> time.isAfter(now))
        .min(Instant::compareTo)
        .ifPresent(
            time -> books.wake(new Timer(Timer.Kind.FOLLOW_INTERVIEW, key.toString()), time));
  }

  /** When the recruiter is asked how it went: not at night. */
  private Instant asked(AgendaEntry entry, ZoneId zone) {
    Instant wanted = entry.end().plus(following.settings().grace());
    return following
        .settings()
        .quiet()
        .around(wanted, List.of(zone), wanted.plus(Duration.ofDays(1)))
        .orElse(wanted);
  }

  private void remind(Books books, InterviewKey key, InterviewCard card, Reminders reminders) {
    Instant now = clock.instant();
    reminders
        .due(now)
        .map(which -> key.reminder(card.entry().start().getEpochSecond(), which.name()))
        .ifPresent(name -> Post.put(books, card.reminder(name), now));
  }

  private Outgoing question(Books books, InterviewKey key, AgendaEntry entry, List<ZoneId> zones) {
    Desk desk = desks.of(key.candidate().platform(), key.candidate().workspace());
    return OutcomeQuestion.of(
        key, entry, desk, books.cases().name(key.candidate()), zones.get(zones.size() - 1));
  }

  private List<ZoneId> zones(Books books, AgendaEntry entry, Arranged arranged) {
    Zones otherwise = following.arrangements().zones().of(entry.channel());
    return Clocks.of(books.zones(), otherwise, entry.candidate(), Hosts.of(entry, arranged));
  }
}
