package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.summary.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the audit of one team shows, looked up when it is asked for. */
final class Reports {
  private static final int LINES = 100;

  private final Office office;
  private final Team team;

  Reports(Office office, Team team) {
    this.office = office;
    this.team = team;
  }

  /** Steps and looks, newest first. */
  List<AuditRow> audit() {
    record Entry(Instant at, AuditRow row) {}
    ZoneId zone = office.zone();
    return office
        .ledger()
        .transact(
            books ->
                Stream.of(
                        books.steps().latest(team, LINES).stream()
                            .map(step -> new Entry(step.at(), AuditRow.of(step, zone))),
                        books.checklists().latest(team, LINES).stream()
                            .map(said -> new Entry(said.at(), AuditRow.of(said, zone))),
                        books.access().views(team, LINES).stream()
                            .map(view -> new Entry(view.at(), AuditRow.of(view, zone))))
                    .flatMap(some -> some)
                    .sorted(Comparator.comparing(Entry::at).reversed())
                    .map(Entry::row)
                    .toList());
  }
}
