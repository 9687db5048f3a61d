package io.github.sightline.time;

import org.jspecify.annotations.Nullable;

/** Reads clock times in digits: "3pm", "15:00", "1030am", "14h30", "3". */
final class Clocks {
  private Clocks() {}

  /** The clock time that begins here, if the words can be one at all. */
  static @Nullable ClockAt read(Words words, int i) {
    Lexeme first = words.at(i);
    if (first.kind != Lexeme.Kind.NUMBER) {
      return SpokenClocks.read(words, i);
    }
    if (first.number < 0 || first.digits > 4) {
      return null;
    }
    ClockAt spoken = first.digits <= 2 ? SpokenClocks.read(words, i) : null;
    if (spoken != null) {
      return spoken;
    }
    return first.digits > 2 ? joined(words, i) : separated(words, i);
  }

  /** "930", "0930", "1430 hrs". */
  private static @Nullable ClockAt joined(Words words, int i) {
    Lexeme digits = words.at(i);
    int hour = digits.number / 100;
    int minute = digits.number % 100;
    if (hour > 23 || minute > 59) {
      return null;
    }
    boolean full = digits.digits == 4 && (hour < 10 || hour > 12);
    ClockAt half = withHalf(words, i + 1, hour, minute);
    if (half != null) {
      return half;
    }
    if (digits.digits == 4 && words.is(i + 1, Role.HOUR_MARK)) {
      return new ClockAt(new Clock(hour, minute, Clock.OPEN, true), i + 2, false);
    }
    boolean round = minute % 5 == 0 && (digits.digits == 4 || hour > 0);
    return round ? new ClockAt(new Clock(hour, minute, Clock.OPEN, full), i + 1, true) : null;
  }

  private static @Nullable ClockAt separated(Words words, int i) {
    int hour = words.at(i).number;
    boolean zero = words.at(i).digits == 2 && hour < 10;
    if (hour > 24 || (hour == 24 && !words.sign(i + 1, ':'))) {
      return null;
    }
    int minute = minuteBehind(words, i);
    if (minute >= 0 && hour < 24) {
      return withMinute(words, i, hour, minute, zero);
    }
    if (isHourMark(words, i + 1)) {
      return new ClockAt(
          new Clock(hour % 24, 0, Clock.OPEN, true), i + 2, hour < 13 && !words.word(i + 1, "uhr"));
    }
    ClockAt half = withHalf(words, i + 1, hour, 0);
    if (half != null) {
      return half;
    }
    if (words.is(i + 1, Role.OCLOCK)) {
      ClockAt late = withHalf(words, i + 2, hour, 0);
      return late != null ? late : new ClockAt(new Clock(hour, 0, Clock.OPEN, zero), i + 2, false);
    }
    return hour == 24 ? null : new ClockAt(new Clock(hour, 0, Clock.OPEN, zero), i + 1, true);
  }

  private static ClockAt withMinute(Words words, int i, int hour, int minute, boolean zero) {
    char sign = words.at(i + 1).kind == Lexeme.Kind.SIGN ? words.at(i + 1).sign : 'h';
    int to = words.number(i + 1) ? i + 2 : i + 3;
    if (sign == ':'
        && words.sign(to, ':')
        && words.glued(to)
        && words.number(to + 1)
        && words.at(to + 1).digits == 2) {
      to += 2;
    }
    if (sign == 'h' && !words.number(i + 1)) {
      int end =
          words.is(to, Role.UNIT) && words.value(to, Role.UNIT) == 1 && words.glued(to)
              ? to + 1
              : to;
      return new ClockAt(new Clock(hour, minute, Clock.OPEN, true), end, hour < 7);
    }
    ClockAt half = withHalf(words, to, hour, minute);
    if (half != null) {
      return half;
    }
    if (words.is(to, Role.OCLOCK)) {
      return new ClockAt(new Clock(hour, minute, Clock.OPEN, zero), to + 1, false);
    }
    if (words.is(to, Role.HOUR_MARK) && (!words.word(to, "hours") || !words.glued(to))) {
      return new ClockAt(new Clock(hour, minute, Clock.OPEN, true), to + 1, false);
    }
    return new ClockAt(new Clock(hour, minute, Clock.OPEN, zero), to, sign != ':');
  }

  /** The two digits of a minute behind ':', '.', 'h', or a mistyped ';'; -1: none. */
  private static int minuteBehind(Words words, int i) {
    if (words.number(i + 1) && words.at(i + 1).digits == 2 && half(words, i + 2) != Clock.OPEN) {
      return words.at(i + 1).number < 60 ? words.at(i + 1).number : -1;
    }
    boolean sign =
        words.glued(i + 1)
            && (words.sign(i + 1, ':')
                || words.sign(i + 1, '.')
                || words.sign(i + 1, ';')
                || words.word(i + 1, "h"));
    Lexeme minute = words.at(i + 2);
    boolean fits =
        sign
            && words.glued(i + 2)
            && words.number(i + 2)
            && minute.digits == 2
            && minute.number < 60;
    return fits ? minute.number : -1;
  }

  private static boolean isHourMark(Words words, int i) {
    return words.is(i, Role.HOUR_MARK)
        && (words.word(i, "uhr")
            || (words.glued(i)
                && (words.word(i, "h") || words.word(i, "hs") || words.word(i, "u"))));
  }

  private static @Nullable ClockAt withHalf(Words words, int i, int hour, int minute) {
    int half = half(words, i);
    if (half == Clock.OPEN || (hour == 0 && half == 1)) {
      return null;
    }
    boolean full = hour > 12 || hour == 0;
    return new ClockAt(new Clock(hour, minute, half, full), halfEnd(words, i), false);
  }

  /** 0 for a.m., 1 for p.m. standing there, or -1. */
  static int half(Words words, int i) {
    if (words.is(i, Role.MERIDIEM)) {
      return words.value(i, Role.MERIDIEM);
    }
    boolean spaced = (words.word(i, "a") || words.word(i, "p")) && words.word(i + 1, "m");
    boolean glued =
        words.glued(i) && words.number(i - 1) && (words.word(i, "a") || words.word(i, "p"));
    return spaced || glued ? (words.word(i, "p") ? 1 : 0) : Clock.OPEN;
  }

  static int halfEnd(Words words, int i) {
    return !words.is(i, Role.MERIDIEM) && words.word(i + 1, "m") ? i + 2 : i + 1;
  }
}
