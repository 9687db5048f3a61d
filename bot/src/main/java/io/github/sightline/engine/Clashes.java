package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells the recruiter of two interviews at once: of one candidate, or arranged by one person. */
final class Clashes {
  private static final Duration LONGEST = Duration.ofHours(12);

  private final Books books;
  private final Desks desks;
  private final ZoneId zone;
  private final Instant now;

  Clashes(Books books, Desks desks, ZoneId zone, Instant now) {
    this.books = books;
    this.desks = desks;
    this.zone = zone;
    this.now = now;
  }

  /** Tells of every other interview that is at the same time; of each pair and time once. */
  void tell(AgendaEntry entry) {
    books.agenda().between(entry.start().minus(LONGEST), entry.end()).stream()
        .filter(other -> isBetween(entry, other))
        .forEach(other -> Post.put(books, card(entry, other), now));
  }

  /** Whether somebody is to be at both at once. */
  static boolean isBetween(AgendaEntry one, AgendaEntry other) {
    return !isSame(one, other)
        && one.clashesWith(other)
        && (isOneCandidate(one, other) || one.host().equals(other.host()));
  }

  private static boolean isSame(AgendaEntry one, AgendaEntry other) {
    return isOneCandidate(one, other) && one.interview().equals(other.interview());
  }

  private static boolean isOneCandidate(AgendaEntry one, AgendaEntry other) {
    return one.candidate().equals(other.candidate());
  }

  private Outgoing card(AgendaEntry one, AgendaEntry other) {
    List<AgendaEntry> both =
        Stream.of(one, other).sorted(Comparator.comparing(Clashes::name)).toList();
    String why =
        isOneCandidate(one, other)
            ? "Both are with the same candidate"
            : "Both were arranged by, or are to be held by, " + one.host().id();
    return new Outgoing(
        "clash:" + name(both.get(0)) + "&" + name(both.get(1)),
        desks.of(one.candidate().platform(), one.candidate().workspace()).recruiter(),
        "Two interviews at the same time",
        List.of(
            new Section("Which", both.stream().map(this::line).toList()),
            new Section(
                "What to do next",
                List.of(Line.of(why), Line.of("Move one of them, or leave it as it is")))),
        "Told once.");
  }

  private Line line(AgendaEntry entry) {
    return Line.of(
        books.cases().name(entry.candidate())
            + ": "
            + Clocks.words(entry.terms().slot(), zone)
            + ", "
            + InterviewCard.how(entry.terms().mode()).toLowerCase(Locale.ROOT));
  }

  private static String name(AgendaEntry entry) {
    return new InterviewKey(entry.candidate(), entry.interview())
        + "@"
        + entry.start().getEpochSecond();
  }
}
