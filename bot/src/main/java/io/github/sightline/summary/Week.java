package io.github.sightline.summary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week from Monday to Sunday, as ISO 8601 counts them.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-?[Ww](\\d{1,2})");

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on a Monday, not on " + monday);
    }
  }

  /** The week of that day. */
  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** The week of that moment, where the clocks of that zone hold. */
  public static Week of(Instant moment, ZoneId zone) {
    return of(moment.atZone(zone).toLocalDate());
  }

  /** The week written as {@code 2026-W20}; throws IllegalArgumentException for anything else. */
  public static Week parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(1));
      int number = Integer.parseInt(matcher.group(2));
      // The fourth of January lies in the first week of every year.
      Week week = of(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
      if (week.year() == year && week.number() == number) {
        return week;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is no week such as 2026-W20");
  }

  /** The year that the week counts to, which may differ from the year of its Monday. */
  public int year() {
    return monday.get(IsoFields.WEEK_BASED_YEAR);
  }

  /** Its number in that year, from 1. */
  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** The week so many weeks later. */
  public Week plus(int weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  /** The week after this one. */
  public Week next() {
    return plus(1);
  }

  /** Its first moment in that zone. */
  public Instant start(ZoneId zone) {
    return monday.atStartOfDay(zone).toInstant();
  }

  /** The first moment after it. */
  public Instant end(ZoneId zone) {
    return next().start(zone);
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-W%02d", year(), number());
  }
}
