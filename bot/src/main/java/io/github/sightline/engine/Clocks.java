package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Slot;
import io.github.sightline.interview.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Times in words, on the clocks of those who read them. */
final class Clocks {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Clocks() {}

  /** The zones of everybody in a talk as they are now: the candidate's, then those of the team. */
  static List<ZoneId> of(
      PersonZones persons, Zones otherwise, UserId candidate, Collection<UserId> team) {
    Set<ZoneId> zones = new LinkedHashSet<>();
    zones.add(latest(persons, candidate, otherwise.candidate()));
    team.forEach(person -> zones.add(latest(persons, person, otherwise.team())));
    if (team.isEmpty()) {
      zones.add(otherwise.team());
    }
    return new ArrayList<>(zones);
  }

  /** Where a person lives now. */
  static ZoneId latest(PersonZones persons, UserId person, ZoneId otherwise) {
    Map.Entry<Instant, ZoneId> stay = persons.of(person).lastEntry();
    return stay == null ? otherwise : stay.getValue();
  }

  /** A slot as in {@code Thursday 5 March 2026, 15:00–16:00 (London)}. */
  static String words(Slot slot, ZoneId zone) {
    ZonedDateTime start = slot.start().atZone(zone);
    String end = slot.end() == null ? "" : "–" + TIME.format(slot.end().atZone(zone));
    return DAY.format(start) + end + " (" + city(zone) + ")";
  }

  /** A time of day as in {@code 15:00 in London}. */
  static String clock(Instant time, ZoneId zone) {
    return TIME.format(time.atZone(zone)) + " in " + city(zone);
  }

  /** The town that a zone is named after. */
  static String city(ZoneId zone) {
    String id = zone.getId();
    return id.equals("Z") ? "UTC" : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
