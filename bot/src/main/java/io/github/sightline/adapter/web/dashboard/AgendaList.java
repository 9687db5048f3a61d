package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.InterviewLine;
import io.github.sightline.engine.Agenda;
import io.github.sightline.engine.AgendaEntry;
import io.github.sightline.engine.Books;
import io.github.sightline.engine.Ledger;
import io.github.sightline.summary.Team;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A part of a team's agenda.
 *
 * @param next the address of the next part; empty: this is the last one
 */
public record AgendaList(List<AgendaRow> rows, String next) {
  static final int PART = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  public AgendaList {
    rows = List.copyOf(rows);
  }

  /** The interviews from that place on, on the clocks of that zone. */
  static AgendaList of(Ledger ledger, Team team, Agenda.Place from, ZoneId zone) {
    return ledger.transact(
        books -> {
          List<AgendaEntry> found = books.agenda().of(team, from, PART + 1);
          List<AgendaEntry> shown = found.subList(0, Math.min(PART, found.size()));
          String next =
              found.size() > PART ? Addresses.agenda(Agenda.Place.after(shown.get(PART - 1))) : "";
          return new AgendaList(
              shown.stream().map(entry -> row(books, entry, zone)).toList(), next);
        });
  }

  private static AgendaRow row(Books books, AgendaEntry entry, ZoneId zone) {
    return new AgendaRow(
        entry.candidate().id(),
        books.cases().name(entry.candidate()),
        InterviewLine.of(
            TIME.format(entry.start().atZone(zone)), entry.terms().mode(), entry.status()));
  }
}
