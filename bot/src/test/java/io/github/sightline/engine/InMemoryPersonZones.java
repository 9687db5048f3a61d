package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The zones of {@link InMemoryLedger}. */
final class InMemoryPersonZones implements PersonZones {
  private final Map<UserId, NavigableMap<Instant, ZoneId>> rows;

  InMemoryPersonZones(Map<UserId, NavigableMap<Instant, ZoneId>> rows) {
    this.rows = rows;
  }

  @Override
  public void note(UserId person, ZoneId zone, Instant since) {
    NavigableMap<Instant, ZoneId> known = rows.computeIfAbsent(person, key -> new TreeMap<>());
    if (known.isEmpty()) {
      known.put(Instant.EPOCH, zone);
    } else if (!known.lastEntry().getValue().equals(zone)) {
      known.put(since, zone);
    }
  }

  @Override
  public NavigableMap<Instant, ZoneId> of(UserId person) {
    return new TreeMap<>(rows.getOrDefault(person, new TreeMap<>()));
  }
}
