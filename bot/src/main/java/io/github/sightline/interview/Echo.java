package io.github.sightline.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises a time that only repeats what is arranged: by its weekday, by its clock alone, or by
 * how soon it is.
 */
final class Echo {
  private static final Pattern DATED =
      Pattern.compile(
          "\\d(?:st|nd|rd|th)\\b|\\d[./-]\\d|\\b(?:next|weeks?|days?)\\b"
              + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:mon|tue|wed|thu|fri|sat|sun|to(?:day|morrow|night)|tm|same)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SOON_WORDS =
      Pattern.compile(
          "\\b(?:min|mins|minute|minutes|late|now|sec|secs|hour)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK = Pattern.compile("(?i)\\d|noon|midday|o.?clock|half|quarter");
  private static final Duration NEAR = Duration.ofMinutes(15);
  private static final int WEEKS_AHEAD = 29;

  private final List<Instant> arranged;
  private final Zones zones;

  /**
   * A judge of what is said while these times are arranged.
   *
   * @param arranged starts of interviews and offers
   */
  Echo(List<Instant> arranged, Zones zones) {
    this.arranged = arranged;
    this.zones = zones;
  }

  /** The time as it is meant: one of those arranged where it repeats one, else as it was read. */
  Named of(Named time, String words) {
    if (time.kind() != Named.Kind.TIMED || DATED.matcher(words).find()) {
      return time;
    }
    for (Instant known : arranged) {
      if (isWeekday(time, known) || isClock(time, words, known) || isSoon(time, words, known)) {
        return time.on(known);
      }
    }
    return time;
  }

  private static boolean isWeekday(Named time, Instant known) {
    long days = ChronoUnit.DAYS.between(time.date(), known.atZone(time.zone()).toLocalDate());
    Instant there = time.slot().start().atZone(time.zone()).plusDays(days).toInstant();
    return days > 0 && days % 7 == 0 && days < WEEKS_AHEAD && there.equals(known);
  }

  private boolean isClock(Named time, String words, Instant known) {
    if (DAY.matcher(words).find() || !CLOCK.matcher(words).find()) {
      return false;
    }
    LocalTime clock = time.slot().start().atZone(time.zone()).toLocalTime();
    return clock.equals(clock(known, zones.team()))
        || clock.equals(clock(known, zones.candidate()));
  }

  private static LocalTime clock(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalTime();
  }

  private static boolean isSoon(Named time, String words, Instant known) {
    Duration apart = Duration.between(time.slot().start(), known).abs();
    return SOON_WORDS.matcher(words).find() && apart.compareTo(NEAR) <= 0;
  }
}
