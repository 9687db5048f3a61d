package io.github.sightline.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;

/**
 * When nobody is to be reminded, on the clock of each reader.
 *
 * @param from the first quiet minute of an evening
 * @param to the first minute of a morning that is not quiet; equal to {@code from}: never quiet
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** No quiet hours. */
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private static final int TRIES = 6;
  private static final Duration FAR = Duration.ofHours(24);

  /** Whether it is quiet then, in that zone. */
  public boolean isQuiet(Instant time, ZoneId zone) {
    LocalTime clock = time.atZone(zone).toLocalTime();
    return from.isBefore(to)
        ? !clock.isBefore(from) && clock.isBefore(to)
        : !from.equals(to) && (!clock.isBefore(from) || clock.isBefore(to));
  }

  /**
   * When to remind instead of at a wanted time: after the quiet hours of all, where that is soon
   * enough; else before them; empty: there is no such time within a day.
   *
   * @param latest after which a reminder is of no use
   */
  Optional<Instant> around(Instant wanted, Collection<ZoneId> readers, Instant latest) {
    return shifted(wanted, readers, true)
        .filter(time -> !time.isAfter(latest))
        .or(() -> shifted(wanted, readers, false))
        .filter(time -> Duration.between(time, wanted).abs().compareTo(FAR) <= 0);
  }

  /** Goes on until it is quiet for nobody: the end of one's night may lie in that of another. */
  private Optional<Instant> shifted(Instant wanted, Collection<ZoneId> readers, boolean later) {
    Instant time = wanted;
    for (int i = 0; i < TRIES; i++) {
      Instant now = time;
      Optional<ZoneId> sleeper = readers.stream().filter(z -> isQuiet(now, z)).findFirst();
      if (sleeper.isEmpty()) {
        return Optional.of(time);
      }
      time = later ? morning(time, sleeper.get()) : evening(time, sleeper.get());
    }
    return Optional.empty();
  }

  private Instant morning(Instant time, ZoneId zone) {
    ZonedDateTime local = time.atZone(zone);
    LocalDate day = local.toLocalDate();
    boolean tomorrow = !local.toLocalTime().isBefore(to);
    return (tomorrow ? day.plusDays(1) : day).atTime(to).atZone(zone).toInstant();
  }

  /** The last minute that is not quiet. */
  private Instant evening(Instant time, ZoneId zone) {
    ZonedDateTime local = time.atZone(zone);
    LocalDate day = local.toLocalDate();
    boolean yesterday = local.toLocalTime().isBefore(from);
    ZonedDateTime begin = (yesterday ? day.minusDays(1) : day).atTime(from).atZone(zone);
    return begin.toInstant().minus(Duration.ofMinutes(1));
  }
}
