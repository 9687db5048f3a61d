package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import org.jspecify.annotations.Nullable;

/** Reads "same time" and "this time", with the day or week behind them. */
final class SameTimes {
  private static final RoleSet LEAD = RoleSet.of(Role.ON, Role.BY);
  private static final RoleSet DAYS = RoleSet.of(Role.DAY_OFFSET, Role.WEEKDAY, Role.NEXT);

  private final Scan scan;
  private final Words words;
  private final Clock now;
  private final @Nullable Clock anchor;

  SameTimes(Scan scan, Clock now, @Nullable Clock anchor) {
    this.scan = scan;
    this.words = scan.words;
    this.now = now;
    this.anchor = anchor;
  }

  @Nullable Item read(int i) {
    int at = words.sign(i + 1, ',') || words.is(i + 1, LEAD) ? i + 2 : i + 1;
    at = words.is(at, Role.THE) ? at + 1 : at;
    if (isWeek(at)) {
      return inWeek(i, at);
    }
    if (!words.is(i, Role.SAME_TIME)) {
      return words.is(at, DAYS) ? time(i, now) : null;
    }
    Clock clock = anchor != null ? anchor : lastClock();
    return clock != null && scan.dated ? time(i, clock) : null;
  }

  private boolean isWeek(int at) {
    boolean next = words.is(at, Role.NEXT) && words.is(at + 1, Role.CALENDAR_WEEK);
    return (next && !words.is(at + 2, Role.WEEKDAY)) || words.is(at, Role.WEEK_AFTER);
  }

  private @Nullable Item inWeek(int i, int at) {
    int to = words.is(at, Role.WEEK_AFTER) ? at + 1 : at + 2;
    if (words.is(i, Role.SAME_TIME)) {
      return scan.anchored ? new Item.Shift(i, to, new Span(0, 7, 0, to), 1) : null;
    }
    scan.items.add(time(i, now));
    return new Days(i + 1, to, new Day.Offset(7));
  }

  private static Item time(int i, Clock clock) {
    return new Item.Time(i, i + 1, Item.Bound.AT, clock, null, -1);
  }

  private @Nullable Clock lastClock() {
    for (int k = scan.items.size() - 1; k >= 0 && k >= scan.items.size() - 4; k--) {
      if (scan.items.get(k) instanceof Item.Time time) {
        return time.start();
      }
    }
    return null;
  }
}
