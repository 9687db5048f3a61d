package io.github.sightline.time;

import java.time.LocalTime;

/**
 * A clock time as it was said.
 *
 * @param hour 0 to 23, or 1 to 12 where a half of the day is said or open
 * @param half 0: a.m., 1: p.m., -1: not said
 * @param full whether it is on the 24-hour clock whatever is said
 */
record Clock(int hour, int minute, int half, boolean full) {
  static final int OPEN = -1;

  private static final int FIRST_BUSINESS_HOUR = 7;

  /** Whether the words alone tell the half of the day. */
  boolean isFixed() {
    return full || half != OPEN || hour > 12 || hour == 0;
  }

  Clock withHalf(int newHalf) {
    return new Clock(hour, minute, newHalf, full);
  }

  /** The time, within 07:00 to 19:59 where the half of the day is open. */
  LocalTime time() {
    if (full || hour > 12 || hour == 0) {
      return LocalTime.of(hour, minute);
    }
    if (half == OPEN) {
      boolean morning = hour >= FIRST_BUSINESS_HOUR && hour < 12;
      return LocalTime.of(morning || hour == 12 ? hour : hour + 12, minute);
    }
    return LocalTime.of(hour % 12 + 12 * half, minute);
  }

  /** Minutes on a twelve-hour clock face, twelve counting as zero. */
  int face() {
    return hour % 12 * 60 + minute;
  }
}
