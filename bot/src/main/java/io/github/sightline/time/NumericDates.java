package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: "2026-12-10", "12/3", "21.09.2026". */
final class NumericDates {
  private NumericDates() {}

  /**
   * The date that begins here.
   *
   * @param monthFirst whether the author puts the month first
   */
  static @Nullable Days read(Words words, int i, boolean monthFirst) {
    if (!words.number(i)
        || !words.glued(i + 1)
        || !words.glued(i + 2)
        || !Numbers.freeLeft(words, i)) {
      return words.number(i) && words.at(i).digits == 8 ? compact(words, i) : null;
    }
    char sign = words.at(i + 1).kind == Lexeme.Kind.SIGN ? words.at(i + 1).sign : ' ';
    if ((sign != '/' && sign != '-' && sign != '.') || !words.number(i + 2)) {
      return words.at(i).digits == 8 ? compact(words, i) : null;
    }
    boolean third =
        words.sign(i + 3, sign) && words.glued(i + 3) && words.number(i + 4) && words.glued(i + 4);
    if (third) {
      return free(words, i + 5) ? complete(words, i, sign, monthFirst) : null;
    }
    return words.at(i).digits <= 2 && words.at(i + 2).digits <= 2 && free(words, i + 3)
        ? two(words, i, sign, monthFirst)
        : null;
  }

  private static boolean free(Words words, int to) {
    boolean iso = words.word(to, "t") && words.glued(to);
    return iso || (words.sign(to, '.') && !words.number(to + 1)) || Numbers.freeRight(words, to);
  }

  /** "20261210" and a time: only where a "T" follows. */
  private static @Nullable Days compact(Words words, int i) {
    int all = words.at(i).number;
    boolean iso = words.word(i + 1, "t") && words.glued(i + 1);
    return iso ? date(i, i + 1, all / 10000, all / 100 % 100, all % 100) : null;
  }

  private static @Nullable Days complete(Words words, int i, char sign, boolean monthFirst) {
    Lexeme a = words.at(i);
    int b = words.at(i + 2).number;
    Lexeme c = words.at(i + 4);
    if (a.digits == 4) {
      return date(i, i + 5, a.number, b, c.number);
    }
    if (a.digits > 2 || words.at(i + 2).digits > 2 || (c.digits != 4 && c.digits != 2)) {
      return null;
    }
    int year = c.digits == 2 ? 2000 + c.number : c.number;
    return ordered(i, i + 5, year, a.number, b, monthFirst && sign != '.');
  }

  private static @Nullable Days two(Words words, int i, char sign, boolean monthFirst) {
    int a = words.at(i).number;
    int b = words.at(i + 2).number;
    if (sign == '/') {
      boolean fraction =
          (a == 24 && b == 7) || (a == 50 && b == 50) || (a == b && !isDated(words, i, i + 3));
      boolean counted =
          words.is(i + 3, Role.OF)
              || !Followers.mayFollow(words, i + 3)
              || words.is(i - 1, Role.NOT_BEFORE);
      return fraction || counted ? null : ordered(i, i + 3, 0, a, b, monthFirst);
    }
    boolean dotted = sign == '.' && words.sign(i + 3, '.') && words.glued(i + 3);
    int to = dotted ? i + 4 : i + 3;
    boolean clock = hasClock(words, to) && !words.is(i - 1, Role.AT);
    boolean fits =
        sign == '.'
            ? (dotted && (clock || isDated(words, i, to) || isGoingOn(words, to))) || clock
            : clock && isDateBefore(words, i, to);
    return fits ? ordered(i, to, 0, a, b, monthFirst && sign != '.') : null;
  }

  /** Whether the sentence goes on behind the dot. */
  private static boolean isGoingOn(Words words, int to) {
    return words.at(to).kind == Lexeme.Kind.WORD && !words.at(to).capital && words.at(to).gap;
  }

  private static boolean isDateBefore(Words words, int i, int to) {
    return words.is(to, Role.AT) || words.is(i - 1, Role.ON) || words.is(i - 1, Role.WEEKDAY);
  }

  /** Whether something beside it says that it is a date. */
  private static boolean isDated(Words words, int i, int to) {
    return words.is(i - 1, Role.ON)
        || words.is(i - 1, Role.WEEKDAY)
        || words.is(i - 1, Role.BY)
        || hasClock(words, to)
        || (words.sign(i - 1, ',') && words.is(i - 2, Role.WEEKDAY));
  }

  private static boolean hasClock(Words words, int i) {
    int at = words.sign(i, ',') || (words.sign(i, '-') && words.at(i).gap) ? i + 1 : i;
    boolean said =
        words.is(at, Role.AT)
            || words.is(at, Role.FROM)
            || words.is(at, Role.BETWEEN)
            || words.is(at, Role.AFTER)
            || words.is(at, Role.APPROX);
    ClockAt clock = Clocks.read(words, said ? at + 1 : at);
    return clock != null && words.at(at).gap && (said || !clock.weak());
  }

  private static @Nullable Days ordered(int i, int to, int year, int a, int b, boolean monthFirst) {
    boolean asMonth = isDate(a, b);
    boolean asDay = isDate(b, a);
    if (!asMonth && !asDay) {
      return null;
    }
    boolean first = (asMonth && asDay) ? monthFirst : asMonth;
    return date(i, to, year, first ? a : b, first ? b : a);
  }

  private static boolean isDate(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static @Nullable Days date(int from, int to, int year, int month, int day) {
    return isDate(month, day) && (year == 0 || (year >= 1990 && year < 2100))
        ? new Days(from, to, new Day.Date(year, month, day, 0))
        : null;
  }
}
