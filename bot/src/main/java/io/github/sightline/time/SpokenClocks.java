package io.github.sightline.time;

import org.jspecify.annotations.Nullable;

/** Reads clock times in words: "noon", "half past two", "quarter to 4", "nine thirty". */
final class SpokenClocks {
  private SpokenClocks() {}

  static @Nullable ClockAt read(Words words, int i) {
    if (words.is(i, Role.CLOCK_WORD)) {
      return word(words.value(i, Role.CLOCK_WORD), i + 1);
    }
    if (Numbers.value(words, i) == 12 && words.is(i + 1, Role.CLOCK_WORD)) {
      return word(words.value(i + 1, Role.CLOCK_WORD), i + 2);
    }
    int start = words.is(i, Role.ARTICLE) && words.is(i + 1, Role.QUARTER) ? i + 1 : i;
    ClockAt fraction = fraction(words, start);
    if (fraction != null) {
      return fraction;
    }
    return words.number(i) ? null : named(words, i);
  }

  private static ClockAt word(int minutes, int to) {
    return new ClockAt(new Clock(minutes / 60, 0, Clock.OPEN, true), to, false);
  }

  private static @Nullable ClockAt fraction(Words words, int i) {
    int next = words.sign(i + 1, '-') ? i + 2 : i + 1;
    if (words.is(i, Role.HALF)) {
      boolean past = words.is(next, Role.PAST);
      if (!past
          && (words.is(i - 1, Role.ARTICLE)
              || (words.is(i - 1, Role.AND) && words.is(i - 2, Role.UNIT))
              || !isHour(words, next))) {
        return null;
      }
      return hour(words, past ? next + 1 : next, 30);
    }
    if (words.is(i, Role.QUARTER)) {
      return aside(words, next, 15);
    }
    int minutes = Numbers.value(words, i);
    if (minutes < 1 || minutes > 29 || (minutes % 5 != 0 && words.number(i))) {
      return null;
    }
    int behind = Numbers.end(words, i);
    boolean unit = words.is(behind, Role.UNIT) && words.value(behind, Role.UNIT) == 1;
    boolean digits = words.number(i) && !unit && !words.is(i - 1, Role.AT);
    if ((digits && !words.is(behind, Role.PAST)) || (minutes % 5 != 0 && !unit)) {
      return null;
    }
    boolean range = words.is(i - 1, Role.FROM) || words.is(i - 1, Role.BETWEEN);
    return range ? null : aside(words, unit ? behind + 1 : behind, minutes);
  }

  private static boolean isHour(Words words, int i) {
    int hour = Numbers.value(words, i);
    int end = Numbers.end(words, i);
    return hour >= 1
        && hour <= 12
        && !words.is(end, Role.UNIT)
        && Numbers.freeRight(words, end)
        && !words.sign(end, ':');
  }

  private static @Nullable ClockAt aside(Words words, int i, int minutes) {
    if (words.is(i, Role.PAST)) {
      return hour(words, i + 1, minutes);
    }
    return words.is(i, Role.MINUTES_TO) ? hour(words, i + 1, -minutes) : null;
  }

  private static @Nullable ClockAt hour(Words words, int i, int minutes) {
    if (words.is(i, Role.CLOCK_WORD)) {
      int all = (words.value(i, Role.CLOCK_WORD) + minutes + 1440) % 1440;
      return new ClockAt(new Clock(all / 60, all % 60, Clock.OPEN, true), i + 1, false);
    }
    int hour = Numbers.value(words, i);
    if (hour < 1 || hour > 12 || !Numbers.freeRight(words, Numbers.end(words, i))) {
      return null;
    }
    int to = Numbers.end(words, i);
    to = words.is(to, Role.OCLOCK) ? to + 1 : to;
    int half = Clocks.half(words, to);
    to = half == Clock.OPEN ? to : Clocks.halfEnd(words, to);
    int shown = minutes < 0 ? (hour + 10) % 12 + 1 : hour;
    return new ClockAt(new Clock(shown, (minutes + 60) % 60, half, false), to, false);
  }

  /** "nine", "nine thirty", "two o'clock", "ten am". */
  private static @Nullable ClockAt named(Words words, int i) {
    int hour = words.is(i, Role.NUMBER) ? words.value(i, Role.NUMBER) : -1;
    if (hour < 1 || hour > 12) {
      return null;
    }
    int to = i + 1;
    int minute = 0;
    int next = words.sign(to, '-') && words.glued(to) ? to + 1 : to;
    int said = words.is(next, Role.MINUTE_ZERO) ? -1 : Numbers.value(words, next);
    if (words.is(next, Role.MINUTE_ZERO) && words.is(next + 1, Role.NUMBER)) {
      minute = words.value(next + 1, Role.NUMBER);
      to = next + 2;
    } else if (words.is(next, Role.NUMBER) && said >= 10 && said < 60) {
      minute = said;
      to = Numbers.end(words, next);
    }
    boolean clock = words.is(to, Role.OCLOCK);
    to = clock ? to + 1 : to;
    int half = Clocks.half(words, to);
    boolean unit = half == Clock.OPEN && words.is(to, Role.UNIT);
    int end = half == Clock.OPEN ? to : Clocks.halfEnd(words, to);
    return unit || minute > 59
        ? null
        : new ClockAt(new Clock(hour, minute, half, false), end, half == Clock.OPEN && !clock);
  }
}
