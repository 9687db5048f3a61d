package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import org.jspecify.annotations.Nullable;

/** Reads whatever names days: dates in digits and in words, weekdays, weeks. */
final class DayItems {
  private static final RoleSet AMOUNT =
      RoleSet.of(Role.ARTICLE, Role.NUMBER, Role.SHARP, Role.APPROX);

  private final Scan scan;
  private final Words words;
  private final ZoneNames zones;

  DayItems(Scan scan, ZoneNames zones) {
    this.scan = scan;
    this.words = scan.words;
    this.zones = zones;
  }

  @Nullable Item read(int i) {
    if (words.is(i, Role.IN) && !words.number(i + 1) && !words.is(i + 1, AMOUNT)) {
      return null;
    }
    Days numeric = NumericDates.read(words, i, scan.monthFirst);
    if (numeric != null) {
      return iso(numeric);
    }
    Days date = DateLists.read(words, i, scan);
    if (date != null) {
      return date;
    }
    Days named = Dates.read(words, i);
    if (named != null) {
      return named;
    }
    Days worded = DayWords.read(words, i);
    if (worded != null) {
      return isGreeted(i) ? null : DateLists.withNumber(words, worded);
    }
    return week(i);
  }

  /** "Happy Friday": no day is meant. */
  private boolean isGreeted(int i) {
    return words.is(i - 1, Role.GREETING)
        && words.is(i, Role.WEEKDAY)
        && (words.ends(i + 1)
            || words.sign(i + 1, ',')
            || (!Followers.isTime(words, i + 1) && !words.number(i + 1)));
  }

  /** With the time behind the "T" of an ISO date, and its offset. */
  private Item iso(Days date) {
    if (!words.word(date.to(), "t") || !words.number(date.to() + 1)) {
      return date;
    }
    ClockAt clock = Clocks.read(words, date.to() + 1);
    if (clock == null) {
      return date;
    }
    scan.items.add(date);
    int to = clock.to();
    if (words.sign(to, '.') && words.number(to + 1) && words.glued(to + 1)) {
      to += 2;
    }
    Clock full = new Clock(clock.clock().hour(), clock.clock().minute(), Clock.OPEN, true);
    Item.Time time = new Item.Time(date.to() + 1, to, Item.Bound.AT, full, null, -1);
    Item.Zone zone = zones.iso(to);
    if (zone != null) {
      scan.items.add(time);
    }
    return zone != null ? zone : time;
  }

  private @Nullable Item week(int i) {
    boolean next =
        words.is(i, Role.NEXT)
            && words.is(i + 1, Role.CALENDAR_WEEK)
            && !words.word(i + 1, "week's");
    if (!next) {
      return null;
    }
    int at = i + 2;
    while (words.sign(at, ',') || words.is(at, Role.AT) || words.is(at, Role.THE)) {
      at++;
    }
    if (words.is(at, Role.SAME_TIME)) {
      return scan.anchored ? new Item.Shift(i, at + 1, new Span(0, 7, 0, at + 1), 1) : null;
    }
    boolean part =
        words.is(i - 1, Role.EARLY)
            && !words.word(i - 1, "early")
            && !words.word(i - 1, "beginning")
            && !words.word(i - 1, "start");
    return part || words.sentenceHas(i, Role.ERRAND) ? null : new Item.Week(i, i + 2, 1);
  }
}
