package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.AgendaEntry;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Interviews as a calendar to subscribe to, by an address that nobody can guess: all of the team's
 * for a manager, for others those that they hold.
 */
final class Calendars {
  /** What programs know a calendar by. */
  static final String ENDING = ".ics";

  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(180);

  private final Office office;
  private final Doors doors;

  Calendars(Office office, Doors doors) {
    this.office = office;
    this.doors = doors;
  }

  void show(Context request) {
    String file = request.pathParam("file");
    String secret =
        file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    Author who = doors.subscriber(secret);
    Instant now = office.clock().instant();
    Map<UserId, String> names = new HashMap<>();
    List<AgendaEntry> entries =
        office
            .ledger()
            .transact(
                books -> {
                  List<AgendaEntry> found =
                      books.agenda().between(now.minus(BACK), now.plus(AHEAD)).stream()
                          .filter(entry -> isFor(who, entry))
                          .toList();
                  found.forEach(e -> names.put(e.candidate(), books.cases().name(e.candidate())));
                  return found;
                });
    request.contentType("text/calendar; charset=utf-8");
    request.result(
        office
            .calendar()
            .render("Interviews", entries, id -> names.getOrDefault(id, id.id()), now));
  }

  private static boolean isFor(Author who, AgendaEntry entry) {
    boolean sameTeam =
        entry.candidate().platform().equals(who.id().platform())
            && entry.candidate().workspace().equals(who.id().workspace());
    return sameTeam && (who.role() == Role.MANAGER || entry.host().equals(who.id()));
  }
}
