package io.github.sightline.engine;

import io.github.sightline.chart.WeekPicture;
import io.github.sightline.chart.WeekPicture.How;
import io.github.sightline.chart.WeekPicture.State;
import io.github.sightline.chart.WeekPicture.Visit;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Status;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The interviews of a team's next seven days, today included, as a picture. */
public final class WeekAgenda {
  private static final int DAYS = 7;

  /** More than these nobody can tell apart in a picture; lists show them part by part. */
  private static final int MOST = 200;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private WeekAgenda() {}

  /**
   * The picture. What was called off takes no time, and is left out.
   *
   * @param zone whose clocks it shows
   */
  public static WeekPicture of(Books books, Team team, Instant now, ZoneId zone) {
    LocalDate first = now.atZone(zone).toLocalDate();
    LocalDate behind = first.plusDays(DAYS);
    Instant end = behind.atStartOfDay(zone).toInstant();
    List<AgendaEntry> found =
        books
            .agenda()
            .of(team, Agenda.Place.from(first.atStartOfDay(zone).toInstant()), MOST + 1)
            .stream()
            .filter(entry -> entry.start().isBefore(end))
            .toList();
    List<AgendaEntry> entries =
        found.stream().limit(MOST).filter(entry -> entry.status() != Status.CANCELLED).toList();
    return new WeekPicture(
        "Interviews from %s to %s%s"
            .formatted(
                DAY.format(first),
                DAY.format(behind.minusDays(1)),
                found.size() > MOST ? ", the first " + MOST : ""),
        Clocks.city(zone),
        IntStream.range(0, DAYS).mapToObj(first::plusDays).toList(),
        entries.stream().map(entry -> visit(books, entry, entries, zone)).toList());
  }

  private static Visit visit(Books books, AgendaEntry entry, List<AgendaEntry> all, ZoneId zone) {
    return new Visit(
        entry.start().atZone(zone).toLocalDateTime(),
        // On the day on which clocks go back an end may stand before its beginning.
        entry
            .start()
            .atZone(zone)
            .toLocalDateTime()
            .plus(java.time.Duration.between(entry.start(), entry.end())),
        books.cases().name(entry.candidate()),
        how(entry.terms().mode()),
        state(entry.status()),
        all.stream().anyMatch(other -> Clashes.isBetween(entry, other)));
  }

  private static How how(Mode mode) {
    return switch (mode) {
      case VIDEO -> How.VIDEO;
      case PHONE -> How.PHONE;
      case TEXT -> How.TEXT;
      case ONSITE -> How.ONSITE;
      case UNSPECIFIED -> How.OPEN;
    };
  }

  private static State state(Status status) {
    return switch (status) {
      case CONFIRMED -> State.CONFIRMED;
      case PROPOSED -> State.PROPOSED;
      case COMPLETED -> State.HELD;
      case CANCELLED, NO_SHOW, MISSED_BY_TEAM -> State.NOT_HELD;
    };
  }
}
