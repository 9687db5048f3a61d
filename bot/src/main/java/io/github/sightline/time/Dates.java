package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import org.jspecify.annotations.Nullable;

/** Reads dates with the name of a month, and days of the month: "Dec 10th", "the 5th". */
final class Dates {
  private static final RoleSet NO_MONTH = RoleSet.of(Role.NUMBER, Role.NEG);
  private static final RoleSet LEADS =
      RoleSet.of(
          Role.ON,
          Role.FOR,
          Role.BY,
          Role.OR,
          Role.AND,
          Role.TO,
          Role.FROM,
          Role.WEEKDAY,
          Role.AFTER,
          Role.BEFORE,
          Role.BETWEEN,
          Role.DO,
          Role.HAVE);

  private static final RoleSet GOES_ON = RoleSet.of(Role.AT, Role.FIT, Role.FLIP, Role.OR);

  private Dates() {}

  static @Nullable Days read(Words words, int i) {
    Days date = words.is(i, Role.MONTH) ? monthFirst(words, i) : dayFirst(words, i);
    return date == null ? ordinal(words, i) : date;
  }

  private static @Nullable Days monthFirst(Words words, int i) {
    int at = words.sign(i + 1, '.') || words.sign(i + 1, '-') ? i + 2 : i + 1;
    at = words.is(at, Role.THE) ? at + 1 : at;
    int day = dayNumber(words, at);
    int to = dayEnd(words, at);
    if (day < 1 || day > 31 || words.sign(to, ':') || Clocks.half(words, to) != Clock.OPEN) {
      return null;
    }
    boolean plain = to == at + 1 && words.number(at);
    if (words.is(i, Role.SHAKY)
        && plain
        && !words.at(i).capital
        && !Followers.mayFollow(words, to)) {
      return null;
    }
    if (!Numbers.freeRight(words, to) || (plain && words.is(to, Role.UNIT))) {
      return null;
    }
    int month = words.value(i, Role.MONTH);
    int year = year(words, to);
    return new Days(i, year > 0 ? yearEnd(words, to) : to, new Day.Date(year, month, day, 0));
  }

  private static @Nullable Days dayFirst(Words words, int i) {
    int at = words.is(i, Role.THE) ? i + 1 : i;
    int day = dayNumber(words, at);
    if (day < 1 || day > 31 || !Numbers.freeLeft(words, at)) {
      return null;
    }
    int to = dayEnd(words, at);
    boolean of = words.is(to, Role.OF);
    int name =
        of
            ? to + 1
            : words.sign(to, '-') || words.sign(to, '.') || words.sign(to, '/') ? to + 1 : to;
    if (!words.is(name, Role.MONTH)
        || (words.is(name, Role.SHAKY)
            && !words.at(name).capital
            && !of
            && (words.is(name + 1, NO_MONTH) || !Followers.mayFollow(words, name + 1)))) {
      return null;
    }
    int end = words.sign(name + 1, '-') && words.number(name + 2) ? name + 2 : name + 1;
    int year = year(words, end);
    return new Days(
        i,
        year > 0 ? yearEnd(words, end) : name + 1,
        new Day.Date(year, words.value(name, Role.MONTH), day, 0));
  }

  /** "The 5th", "on the 21st". */
  private static @Nullable Days ordinal(Words words, int i) {
    boolean the = words.is(i, Role.THE);
    int at = the ? i + 1 : i;
    boolean suffix = words.number(at) && words.is(at + 1, Role.SUFFIX) && words.glued(at + 1);
    boolean spoken = the && words.is(at, Role.ORDINAL);
    int day = suffix || spoken ? dayNumber(words, at) : -1;
    if (day < 1 || day > 31 || !Numbers.freeLeft(words, at)) {
      return null;
    }
    int to = dayEnd(words, at);
    boolean dated =
        spoken
            && (words.is(i - 1, Role.ON)
                || words.is(i - 1, Role.FOR)
                || words.is(i - 1, Role.WEEKDAY))
            && !words.word(at, "second");
    int months = monthsAhead(words, to);
    if ((suffix || spoken) && months >= 0) {
      return new Days(i, to + 3, new Day.InMonth(day, months));
    }
    boolean led = the || words.is(i - 1, LEADS) || words.sign(i - 1, ',') || words.sign(i - 1, '(');
    boolean first = words.ends(i - 1) && (words.is(to, GOES_ON) || words.ends(to));
    boolean fits = (suffix && (led || first)) || dated;
    return fits && Followers.mayFollow(words, to) ? new Days(i, to, new Day.OfMonth(day, 0)) : null;
  }

  /** 0 for "of this month", 1 for "of next month" standing here, else -1. */
  private static int monthsAhead(Words words, int i) {
    boolean month =
        words.is(i, Role.OF) && words.is(i + 2, Role.UNIT) && words.value(i + 2, Role.UNIT) == 7;
    return !month ? -1 : words.is(i + 1, Role.THIS) ? 0 : words.is(i + 1, Role.NEXT) ? 1 : -1;
  }

  /** The number of a day, in digits, with a suffix, or as an ordinal; -1: none. */
  static int dayNumber(Words words, int i) {
    if (words.number(i)) {
      return words.at(i).digits <= 2 ? words.at(i).number : -1;
    }
    if (words.is(i, Role.ORDINAL)) {
      return words.value(i, Role.ORDINAL);
    }
    return -1;
  }

  static int dayEnd(Words words, int i) {
    return words.number(i) && words.is(i + 1, Role.SUFFIX) && words.glued(i + 1) ? i + 2 : i + 1;
  }

  private static int yearAt(Words words, int i) {
    return words.sign(i, ',') || words.sign(i, '\'') || words.sign(i, '.') ? i + 1 : i;
  }

  private static int year(Words words, int i) {
    Lexeme year = words.at(yearAt(words, i));
    int after = yearAt(words, i) + 1;
    boolean clock = words.sign(after, ':') || Clocks.half(words, after) != Clock.OPEN;
    boolean fits =
        year.kind == Lexeme.Kind.NUMBER
            && year.digits == 4
            && year.number >= 1990
            && year.number < 2100;
    return fits && !clock ? year.number : 0;
  }

  private static int yearEnd(Words words, int i) {
    return yearAt(words, i) + 1;
  }
}
