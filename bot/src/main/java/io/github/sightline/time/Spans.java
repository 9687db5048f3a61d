package io.github.sightline.time;

import org.jspecify.annotations.Nullable;

/** Reads lengths of time: "45 minutes", "half an hour", "1h30", "two weeks". */
final class Spans {
  private static final int MINUTE = 1;
  private static final int HOUR = 2;
  private static final int DAY = 3;
  private static final int BUSINESS_DAY = 4;
  private static final int WEEK = 5;
  private static final int FORTNIGHT = 6;

  private Spans() {}

  static @Nullable Span read(Words words, int i) {
    Span half = half(words, i);
    if (half != null) {
      return half;
    }
    int hundredths = hundredths(words, i);
    if (hundredths < 0) {
      return null;
    }
    int to = amountEnd(words, i);
    if (words.is(to, Role.AND) && words.is(to + 1, Role.ARTICLE) && words.is(to + 2, Role.HALF)) {
      hundredths += 50;
      to += 3;
    }
    boolean vague = false;
    int second =
        words.sign(to, '-') || words.is(to, Role.TO) || words.is(to, Role.OR) ? to + 1 : -1;
    if (second > 0
        && Numbers.value(words, second) >= 0
        && isUnit(words, afterHyphen(words, Numbers.end(words, second)))) {
      vague = true;
      to = Numbers.end(words, second);
    }
    int unit = afterHyphen(words, to);
    if (words.word(unit, "more")
        || words.word(unit, "full")
        || words.word(unit, "extra")
        || words.word(unit, "additional")
        || words.word(unit, "whole")) {
      unit++;
    }
    if (!isUnit(words, unit) || isClockMark(words, i, unit)) {
      return null;
    }
    return span(words, vague ? 0 : hundredths, unit);
  }

  /** "14h" and "at 9h" are clock times, "a 2h call" is not. */
  private static boolean isClockMark(Words words, int i, int unit) {
    boolean mark = words.word(unit, "h") && words.glued(unit) && words.number(i);
    boolean longer =
        words.is(i - 1, Role.IN) || words.word(i - 1, "within") || words.is(i - 1, Role.FOR);
    return mark
        && (words.is(i - 1, Role.AT)
            || (words.at(i).number >= 9 && !longer)
            || (words.number(unit + 1) && words.at(i).number >= 7));
  }

  private static int afterHyphen(Words words, int i) {
    return words.sign(i, '-') && words.glued(i) && words.glued(i + 1) ? i + 1 : i;
  }

  private static boolean isUnit(Words words, int i) {
    return words.is(i, Role.UNIT)
        && !(words.at(i).text.length() == 1 && words.at(i).gap && !words.word(i, "h"));
  }

  private static @Nullable Span half(Words words, int i) {
    int at = words.is(i, Role.ARTICLE) && words.is(i + 1, Role.HALF) ? i + 1 : i;
    int unit = -1;
    int minutes = 30;
    if (words.is(at, Role.HALF)) {
      unit = words.is(at + 1, Role.ARTICLE) ? at + 2 : afterHyphen(words, at + 1);
    } else if (words.is(at, Role.QUARTER) || words.is(at + 1, Role.QUARTER)) {
      int quarter = words.is(at, Role.QUARTER) ? at : at + 1;
      minutes = Numbers.value(words, at) == 3 ? 45 : 15;
      unit =
          words.is(quarter + 1, Role.OF) && words.is(quarter + 2, Role.ARTICLE) ? quarter + 3 : -1;
      if (words.word(quarter, "quarters") || words.word(at + 1, "quarters")) {
        minutes = 45;
      }
    }
    boolean hour = unit > 0 && words.is(unit, Role.UNIT) && words.value(unit, Role.UNIT) == HOUR;
    return hour ? new Span(minutes, 0, 0, unit + 1) : null;
  }

  /** The amount in hundredths: 1.5 is 150; -1: none. */
  private static int hundredths(Words words, int i) {
    if (words.is(i, Role.ARTICLE) || words.is(i, Role.COUPLE)) {
      int couple = words.is(i, Role.COUPLE) ? i : words.is(i + 1, Role.COUPLE) ? i + 1 : -1;
      return couple > 0 || words.is(i, Role.COUPLE) ? 200 : 100;
    }
    int whole = Numbers.value(words, i);
    if (whole < 0 || whole > 9999 || !Numbers.freeLeft(words, i)) {
      return -1;
    }
    boolean decimal =
        words.number(i)
            && words.sign(i + 1, '.')
            && words.glued(i + 1)
            && words.number(i + 2)
            && words.glued(i + 2);
    if (!decimal) {
      return whole * 100;
    }
    int digits = words.at(i + 2).digits;
    return digits == 1
        ? whole * 100 + words.at(i + 2).number * 10
        : digits == 2 ? whole * 100 + words.at(i + 2).number : -1;
  }

  private static int amountEnd(Words words, int i) {
    if (words.is(i, Role.ARTICLE)) {
      return words.is(i + 1, Role.COUPLE) ? i + 2 : i + 1;
    }
    if (words.is(i, Role.COUPLE)) {
      return i + 1;
    }
    boolean decimal =
        words.number(i)
            && words.sign(i + 1, '.')
            && words.glued(i + 1)
            && words.number(i + 2)
            && words.glued(i + 2);
    return decimal ? i + 3 : Numbers.end(words, i);
  }

  private static @Nullable Span span(Words words, int hundredths, int unit) {
    int to = unit + 1;
    return switch (words.value(unit, Role.UNIT)) {
      case MINUTE -> new Span(hundredths / 100, 0, 0, to);
      case HOUR -> hours(words, hundredths * 60L / 100, to);
      case DAY -> new Span(0, hundredths / 100, 0, to);
      case BUSINESS_DAY -> new Span(0, 0, hundredths / 100, to);
      case WEEK -> new Span(0, hundredths * 7 / 100, 0, to);
      case FORTNIGHT -> new Span(0, hundredths * 14 / 100, 0, to);
      default -> new Span(0, 0, 0, to);
    };
  }

  /** With the minutes behind the hours: "1h30", "an hour and a half", "1 hr 15 min". */
  private static Span hours(Words words, long minutes, int to) {
    int next = words.is(to, Role.AND) ? to + 1 : to;
    if (next > to && words.is(next, Role.ARTICLE) && words.is(next + 1, Role.HALF)) {
      return new Span(minutes + 30, 0, 0, next + 2);
    }
    if (next > to && words.is(next, Role.HALF)) {
      return new Span(minutes + 30, 0, 0, next + 1);
    }
    int more = Numbers.value(words, next);
    int end = Numbers.end(words, next);
    boolean unit = words.is(end, Role.UNIT) && words.value(end, Role.UNIT) == MINUTE;
    if (more > 0 && more < 60 && (unit || (words.glued(next) && words.number(next)))) {
      return new Span(minutes + more, 0, 0, unit ? end + 1 : end);
    }
    return new Span(minutes, 0, 0, to);
  }
}
