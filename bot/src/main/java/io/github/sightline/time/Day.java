package io.github.sightline.time;

/** A calendar day as it was said. Weekdays count from 1, Monday, to 7; 0: not said. */
sealed interface Day {
  /** Which of the days with a name is meant. */
  enum Which {
    COMING,
    NEXT_WEEK,
    THIS_WEEK,
    IN_TWO_WEEKS,
    LAST_WEEK,
    JUST_PAST
  }

  /** So many days from the author's today. */
  record Offset(int days) implements Day {}

  /** A weekday, and whole weeks to add. */
  record Weekday(int weekday, Which which, int weeks) implements Day {}

  /** A day of a month; year 0: the next such date. */
  record Date(int year, int month, int day, int weekday) implements Day {}

  /** "The 5th". */
  record OfMonth(int day, int weekday) implements Day {}

  /** A day of this month, 0, or of a later one. */
  record InMonth(int day, int months) implements Day {}

  /** So many days from another day. */
  record From(Day base, int days) implements Day {}

  /** So many business days from today. */
  record Workdays(int days) implements Day {}

  /** So many days from the day under discussion. */
  record Beside(int days) implements Day {}

  /** So many business days from the day under discussion. */
  record BesideWorkdays(int days) implements Day {}

  /** The first such weekday behind the day under discussion. */
  record BesideWeekday(int weekday) implements Day {}

  /** "Either day": the days named before. */
  record Group() implements Day {}
}
