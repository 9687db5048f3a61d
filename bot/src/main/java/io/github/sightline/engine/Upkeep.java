package io.github.sightline.engine;

import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Status;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what people see of a candidate's interviews as they are: agenda, cards, timers. */
final class Upkeep {
  private final Following following;
  private final Desks desks;
  private final InstantSource clock;

  Upkeep(Following following, Desks desks, InstantSource clock) {
    this.following = following;
    this.desks = desks;
    this.clock = clock;
  }

  /** Brings everything in line with what is arranged now. */
  void of(Books books, UserId candidate, Arranged arranged) {
    Map<String, AgendaEntry> before = new HashMap<>();
    books.agenda().of(candidate).forEach(entry -> before.put(entry.interview(), entry));
    for (Interview interview : arranged.schedule().interviews()) {
      AgendaEntry entry = Hosts.entry(candidate, interview, arranged);
      AgendaEntry old = before.remove(interview.id());
      change(books, arranged, old == null ? entry : entry.after(old), old);
      new Disputes(desks).look(books, following, entry, arranged, clock.instant());
    }
    for (AgendaEntry gone : before.values()) {
      if (gone.status().isLive()) {
        change(books, arranged, gone.vanished(clock.instant()), gone);
      }
    }
  }

  private void change(
      Books books, Arranged arranged, AgendaEntry entry, @Nullable AgendaEntry old) {
    if (entry.equals(old)) {
      return;
    }
    books.agenda().put(entry);
    InterviewKey key = new InterviewKey(entry.candidate(), entry.interview());
    if (old != null && isElsewhen(entry, old) && old.start().isAfter(clock.instant())) {
      withdrawReminders(books, key, old);
    }
    show(books, arranged, entry, old);
    settleQuestion(books, entry, key);
    Instant now = clock.instant();
    if (entry.status() == Status.CONFIRMED) {
      books.wake(new Timer(Timer.Kind.FOLLOW_INTERVIEW, key.toString()), now);
    }
  }

  private static boolean isElsewhen(AgendaEntry entry, AgendaEntry old) {
    return !entry.start().equals(old.start()) || !entry.status().isLive();
  }

  private void show(Books books, Arranged arranged, AgendaEntry entry, @Nullable AgendaEntry old) {
    if (!following.settings().cards()) {
      return;
    }
    InterviewKey key = new InterviewKey(entry.candidate(), entry.interview());
    boolean ahead = entry.start().isAfter(clock.instant());
    boolean definite = entry.status() == Status.CONFIRMED || isProposedByCommand(entry, arranged);
    Optional<Delivery> standing = books.outbox().find(key.card());
    if (standing.isPresent() || (ahead && definite)) {
      List<ZoneId> zones = zones(books, entry, arranged);
      Outgoing card = new InterviewCard(entry, zones, following.settings().quiet()).render(key);
      List<Attachment> before = standing.map(d -> d.card().files()).orElse(List.of());
      Post.put(books, card.with(files(books, entry, old, before)), clock.instant());
    }
  }

  /** Nobody needs an invitation to what began already. */
  private List<Attachment> files(
      Books books, AgendaEntry entry, @Nullable AgendaEntry old, List<Attachment> before) {
    boolean late = entry.status().isLive() && !entry.start().isAfter(clock.instant());
    String name = books.cases().name(entry.candidate());
    return following
        .notes()
        .filter(notes -> !late)
        .map(notes -> notes.of(entry, old, name, before))
        .orElse(before);
  }

  private static boolean isProposedByCommand(AgendaEntry entry, Arranged arranged) {
    return entry.status() == Status.PROPOSED
        && arranged
            .schedule()
            .find(entry.interview())
            .map(i -> i.history().get(i.history().size() - 1).source().kind().isTold())
            .orElse(false);
  }

  private List<ZoneId> zones(Books books, AgendaEntry entry, Arranged arranged) {
    ChannelId channel = entry.channel();
    return Clocks.of(
        books.zones(),
        following.arrangements().zones().of(channel),
        entry.candidate(),
        Hosts.of(entry, arranged));
  }

  private void withdrawReminders(Books books, InterviewKey key, AgendaEntry old) {
    for (Reminders.Which which : Reminders.Which.values()) {
      books
          .outbox()
          .find(key.reminder(old.start().getEpochSecond(), which.name()))
          .map(delivery -> InterviewCard.withdrawn(delivery.card()))
          .ifPresent(card -> Post.put(books, card, clock.instant()));
    }
  }

  /** Whoever was asked how it went need not answer any more. */
  private void settleQuestion(Books books, AgendaEntry entry, InterviewKey key) {
    boolean asked = books.outbox().find(key.question()).isPresent();
    if (asked && !entry.status().isLive()) {
      Post.put(
          books,
          OutcomeQuestion.answered(key, entry, desk(entry), books.cases().name(entry.candidate())),
          clock.instant());
    }
  }

  private Desk desk(AgendaEntry entry) {
    return desks.of(entry.candidate().platform(), entry.candidate().workspace());
  }
}
