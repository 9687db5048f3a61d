package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.interview.Status;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The agenda in words, day by day, on the clock of who reads it. */
final class AgendaText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final int LONGEST = 60;

  private AgendaText() {}

  /**
   * One section a day; none where nothing is arranged.
   *
   * @param entries by start
   */
  static List<Section> sections(Books books, List<AgendaEntry> entries, ZoneId zone) {
    Map<String, List<Line>> days = new LinkedHashMap<>();
    for (AgendaEntry entry : entries.subList(0, Math.min(LONGEST, entries.size()))) {
      String day = DAY.format(entry.start().atZone(zone));
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(Line.of(line(books, entry, zone)));
    }
    List<Section> sections = new ArrayList<>();
    days.forEach((day, lines) -> sections.add(new Section(day, lines)));
    return sections;
  }

  private static String line(Books books, AgendaEntry entry, ZoneId zone) {
    ZoneId theirs = Clocks.latest(books.zones(), entry.candidate(), zone);
    ZonedDateTime there = entry.start().atZone(theirs);
    boolean elsewhere =
        !there.toLocalDateTime().equals(entry.start().atZone(zone).toLocalDateTime());
    return "%s–%s %s, %s, %s%s"
        .formatted(
            TIME.format(entry.start().atZone(zone)),
            TIME.format(entry.end().atZone(zone)),
            books.cases().name(entry.candidate()),
            InterviewCard.how(entry.terms().mode()).toLowerCase(Locale.ROOT),
            entry.status() == Status.PROPOSED
                ? "not confirmed yet"
                : OutcomeQuestion.word(entry.status()),
            elsewhere ? " (" + Clocks.clock(entry.start(), theirs) + ")" : "");
  }
}
