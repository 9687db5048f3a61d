package io.github.sightline.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When people are reminded of an interview. Pure. */
final class Reminders {
  /** The reminders of one interview. */
  enum Which {
    DAY(Duration.ofHours(24)),
    HOUR(Duration.ofHours(1)),
    MINUTES(Duration.ofMinutes(10));

    private final Duration before;

    Which(Duration before) {
      this.before = before;
    }
  }

  private final Map<Which, Instant> times = new EnumMap<>(Which.class);

  /**
   * The reminders of an interview.
   *
   * @param start when it begins
   * @param known since when it stands so: what would have been due before needs no reminder
   */
  Reminders(Instant start, Instant known, Collection<ZoneId> readers, QuietHours quiet) {
    for (Which which : Which.values()) {
      Instant wanted = start.minus(which.before);
      quiet
          .around(wanted, readers, start.minus(Which.MINUTES.before))
          .filter(time -> !time.isBefore(known) && !times.containsValue(time))
          .ifPresent(time -> times.put(which, time));
    }
  }

  /** The latest one that is due; empty: none is yet. */
  Optional<Which> due(Instant now) {
    return times.entrySet().stream()
        .filter(reminder -> !reminder.getValue().isAfter(now))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** When the next one comes due. */
  Optional<Instant> next(Instant now) {
    return times.values().stream().filter(time -> time.isAfter(now)).min(Instant::compareTo);
  }
}
