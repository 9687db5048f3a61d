package io.github.sightline.engine;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the two sides of a talk are while it goes on: who writes for the team, and the candidate,
 * each where they lived then. What the platform does not tell, the zone book does.
 */
final class TalkZones {
  private final PersonZones persons;
  private final ZoneBook usual;
  private final UserId candidate;
  private final Map<UserId, NavigableMap<Instant, ZoneId>> known = new HashMap<>();
  private @Nullable UserId team;

  TalkZones(PersonZones persons, ZoneBook usual, UserId candidate) {
    this.persons = persons;
    this.usual = usual;
    this.candidate = candidate;
  }

  /** The zones in which that message is to be read. */
  Zones at(Message message) {
    if (message.author().role().isTeam()) {
      team = message.author().id();
    }
    Zones otherwise = usual.of(message.id().channel());
    return new Zones(
        team == null ? otherwise.team() : zone(team, message.at(), otherwise.team()),
        zone(candidate, message.at(), otherwise.candidate()));
  }

  private ZoneId zone(UserId person, Instant at, ZoneId otherwise) {
    Map.Entry<Instant, ZoneId> stay = known.computeIfAbsent(person, persons::of).floorEntry(at);
    return stay == null ? otherwise : stay.getValue();
  }
}
