package io.github.sightline.time;

import io.github.sightline.time.Item.Bound;
import io.github.sightline.time.Item.Time;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day with what bounds it.
 *
 * @param end null: none, or open
 */
record Slot(LocalTime start, @Nullable LocalTime end, Certainty certainty) {
  private static final LocalTime OPENING = LocalTime.of(9, 0);
  private static final LocalTime EARLY_OPENING = LocalTime.of(7, 0);
  private static final int LONGEST_SLOT = 60;

  /** What a part of the day spans. */
  static Slot ofPart(int part) {
    return switch (part) {
      case 1 -> window(9, 12);
      case 2 -> window(12, 13);
      case 3 -> window(12, 17);
      default -> window(17, 20);
    };
  }

  private static Slot window(int from, int to) {
    return new Slot(LocalTime.of(from, 0), LocalTime.of(to, 0), Certainty.WINDOW);
  }

  /** What a clock time and its bound mean on a day, part of the day and length given. */
  static Slot of(Time time, int part, @Nullable Span length) {
    Clock first = inPart(time.start(), part);
    Clock last = time.end();
    if (last != null) {
      return range(time, part, last, length);
    }
    LocalTime start = first.time();
    return switch (time.bound()) {
      case ABOUT, AFTER -> new Slot(start, null, Certainty.WINDOW);
      case FROM -> length == null ? new Slot(start, null, Certainty.WINDOW) : exact(start, length);
      case BEFORE ->
          new Slot(
              start.isAfter(OPENING)
                  ? OPENING
                  : start.isAfter(EARLY_OPENING) ? EARLY_OPENING : LocalTime.MIN,
              start,
              Certainty.WINDOW);
      default -> exact(start, length);
    };
  }

  private static Slot exact(LocalTime start, @Nullable Span length) {
    LocalTime end = length == null ? null : start.plusMinutes(length.minutes());
    return new Slot(start, end, Certainty.EXACT);
  }

  private static Slot range(Time time, int part, Clock last, @Nullable Span length) {
    boolean open = !time.start().isFixed() && !last.isFixed();
    Clock end = open && part > 1 ? inPart(last, part) : last;
    Clock begin = open && part == 1 ? inPart(time.start(), part) : time.start();
    Time ordered =
        Ranges.ordered(new Time(time.from(), time.to(), time.bound(), begin, end, time.zone()));
    LocalTime start = ordered.start().time();
    LocalTime stop = ordered.end() == null ? start : ordered.end().time();
    int minutes = Math.floorMod(stop.toSecondOfDay() - start.toSecondOfDay(), 86_400) / 60;
    boolean slot =
        minutes <= LONGEST_SLOT
            || (length != null && length.minutes() == minutes && time.bound() == Bound.RANGE);
    return new Slot(start, stop, slot ? Certainty.EXACT : Certainty.WINDOW);
  }

  /** The half of the day that its part tells. */
  private static Clock inPart(Clock clock, int part) {
    if (part == 0 || clock.isFixed()) {
      return clock;
    }
    return switch (part) {
      case 1 -> clock.hour() == 12 ? clock : clock.withHalf(0);
      case 3 -> clock.hour() == 11 ? clock : clock.withHalf(1);
      case 4 -> clock.withHalf(clock.hour() == 12 ? 0 : 1);
      case 5 -> clock.withHalf(clock.hour() < 5 || clock.hour() == 12 ? 0 : 1);
      default -> clock;
    };
  }
}
