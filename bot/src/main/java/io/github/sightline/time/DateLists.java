package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import org.jspecify.annotations.Nullable;

/** Reads dates that share a month ("3, 4 and 7 December"), and weekdays with a bare day number. */
final class DateLists {
  private static final int LONGEST_LIST = 8;
  private static final RoleSet JOINS = RoleSet.of(Role.OR, Role.AND, Role.TO);

  private DateLists() {}

  /** A number that belongs to a date before or behind it. */
  static @Nullable Days read(Words words, int i, Scan scan) {
    int at = words.is(i, Role.THE) ? i + 1 : i;
    int day = Dates.dayNumber(words, at);
    if (!words.number(at) || day < 1 || day > 31 || !Numbers.freeLeft(words, at)) {
      return null;
    }
    int month = monthBehind(words, Dates.dayEnd(words, at));
    if (month > 0) {
      return new Days(i, Dates.dayEnd(words, at), new Day.Date(0, month, day, 0));
    }
    return behind(words, i, at, scan);
  }

  private static int monthBehind(Words words, int from) {
    int at = from;
    for (int listed = 0; listed < LONGEST_LIST; listed++) {
      boolean comma = words.sign(at, ',');
      at = comma ? at + 1 : at;
      boolean joins =
          words.is(at, Role.OR)
              || words.is(at, Role.AND)
              || words.sign(at, '-')
              || words.sign(at, '/')
              || words.is(at, Role.TO)
              || words.sign(at, '&');
      at = joins ? at + 1 : at;
      at = words.is(at, Role.THE) ? at + 1 : at;
      int day = Dates.dayNumber(words, at);
      if ((!comma && !joins) || !words.number(at) || day < 1 || day > 31) {
        return 0;
      }
      at = Dates.dayEnd(words, at);
      int month = words.is(at, Role.OF) ? at + 1 : at;
      if (words.is(month, Role.MONTH)) {
        return words.is(month, Role.SHAKY) && !words.at(month).capital
            ? 0
            : words.value(month, Role.MONTH);
      }
    }
    return 0;
  }

  /** "December 3 or 4": the later number is a day where a clock time or nothing stands behind. */
  private static @Nullable Days behind(Words words, int i, int at, Scan scan) {
    boolean joined = isJoined(words, i - 1);
    boolean listed = joined && scan.last() instanceof Days before && before.to() == i - 1;
    Day.Date date = listed ? dateBefore(words, scan) : null;
    if (date == null) {
      return null;
    }
    int to = Dates.dayEnd(words, at);
    int day = words.at(at).number;
    boolean suffix = to > at + 1;
    boolean comma = words.sign(i - 1, ',');
    boolean more = words.is(to, Role.OR) || words.is(to, Role.AND);
    boolean clock =
        Clocks.half(words, to) != Clock.OPEN
            || words.sign(to, ':')
            || words.is(to, Role.OCLOCK)
            || words.is(to, Role.HOUR_MARK)
            || !Numbers.freeRight(words, to)
            || words.sign(to, '-');
    boolean fits =
        day > date.day()
            && (suffix || (!clock && (!comma || more) && Followers.mayFollow(words, to)));
    return fits ? new Days(i, to, new Day.Date(date.year(), date.month(), day, 0)) : null;
  }

  private static boolean isJoined(Words words, int i) {
    Lexeme lexeme = words.at(i);
    boolean sign = lexeme.kind == Lexeme.Kind.SIGN && "&/,-".indexOf(lexeme.sign) >= 0;
    return sign || words.is(i, JOINS);
  }

  /** The date that was named last, if it ends with its day. */
  private static Day.@Nullable Date dateBefore(Words words, Scan scan) {
    if (scan.last() instanceof Days last && last.day() instanceof Day.Date date) {
      boolean day = words.number(last.to() - 1) || words.is(last.to() - 1, Role.SUFFIX);
      return day ? date : null;
    }
    return null;
  }

  /** "Thursday 19" and "Friday 4 at 3pm": the number is a day, not an hour. */
  static Days withNumber(Words words, Days days) {
    int at = words.sign(days.to(), ',') ? days.to() + 1 : days.to();
    boolean number = words.number(at) && words.at(at).digits <= 2 && words.at(at).gap;
    if (!(days.day() instanceof Day.Weekday weekday)
        || !number
        || !Numbers.isolated(words, at, at + 1)) {
      return days;
    }
    int day = words.at(at).number;
    int behind = words.sign(at + 1, ',') ? at + 2 : at + 1;
    boolean said =
        words.is(behind, Role.AT)
            || words.is(behind, Role.FROM)
            || words.is(behind, Role.BETWEEN)
            || words.is(behind, Role.AFTER);
    ClockAt own = Clocks.read(words, at);
    ClockAt clock = Clocks.read(words, said ? behind + 1 : behind);
    boolean timed = clock != null && (said || !clock.weak()) && own != null && own.weak();
    boolean fits =
        day >= 1
            && day <= 31
            && (timed || day > 23 || (day > 12 && behind == at + 1 && !words.sign(at + 1, '-')))
            && (own == null || own.weak())
            && !words.is(at + 1, Role.MONTH)
            && !words.is(at + 1, Role.SUFFIX);
    return fits ? new Days(days.from(), at + 1, new Day.OfMonth(day, weekday.weekday())) : days;
  }
}
