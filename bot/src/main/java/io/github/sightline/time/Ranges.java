package io.github.sightline.time;

import io.github.sightline.time.Item.Time;

/** Which halves of the day both ends of a range mean. */
final class Ranges {
  private Ranges() {}

  /** One half that is said holds for both ends, unless the end would come first. */
  static Time ordered(Time range) {
    Clock start = range.start();
    Clock end = range.end();
    if (end == null) {
      return range;
    }
    if (!start.isFixed() && !end.isFixed()) {
      end = behind(start, end);
    } else if (!start.isFixed()) {
      start = before(start, end);
    } else if (!end.isFixed()) {
      end = start.half() == Clock.OPEN ? behindFull(start, end) : sameHalf(start, end);
    }
    return new Time(range.from(), range.to(), range.bound(), start, end, range.zone());
  }

  private static Clock behind(Clock start, Clock end) {
    boolean afternoon = start.time().getHour() >= 12;
    boolean wraps = end.face() <= start.face();
    return end.withHalf(afternoon != wraps ? 1 : 0);
  }

  private static Clock before(Clock start, Clock end) {
    if (end.half() != Clock.OPEN) {
      Clock same = start.withHalf(end.half());
      return same.time().isBefore(end.time()) ? same : start.withHalf(1 - end.half());
    }
    Clock usual = start;
    if (usual.time().isBefore(end.time())) {
      return usual;
    }
    return start.withHalf(0);
  }

  private static Clock sameHalf(Clock start, Clock end) {
    Clock same = end.withHalf(start.half());
    return same.time().isAfter(start.time()) ? same : end.withHalf(1 - start.half());
  }

  private static Clock behindFull(Clock start, Clock end) {
    Clock afternoon = end.withHalf(1);
    Clock morning = end.withHalf(0);
    return morning.time().isAfter(start.time()) ? morning : afternoon;
  }
}
