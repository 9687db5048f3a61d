package io.github.sightline.time;

import io.github.sightline.time.Day.Which;
import io.github.sightline.time.Item.Days;
import org.jspecify.annotations.Nullable;

/** Reads days in words: "tomorrow", "next Tuesday", "Friday week", "two weeks from Monday". */
final class DayWords {
  private static final RoleSet ABOUT = RoleSet.of(Role.APPROX, Role.SHARP);

  private DayWords() {}

  static @Nullable Days read(Words words, int i) {
    if (words.is(i, Role.DAY_OFFSET)) {
      return weeksOn(words, new Days(i, i + 1, new Day.Offset(words.value(i, Role.DAY_OFFSET))));
    }
    Days beside = beside(words, i);
    if (beside != null) {
      return beside;
    }
    Days weekday = weekday(words, i);
    return weekday != null ? weekday : counted(words, i);
  }

  private static @Nullable Days beside(Words words, int i) {
    if (words.is(i, Role.SAME_DAY)) {
      return new Days(i, i + 1, new Day.Beside(0));
    }
    if (words.is(i, Role.NEXT_WORKDAY)) {
      return new Days(i, i + 1, new Day.BesideWorkdays(1));
    }
    if (words.is(i, Role.NEXT_DAY) && !words.is(i + 1, Role.WEEKDAY)) {
      return new Days(i, i + 1, new Day.Beside(words.value(i, Role.NEXT_DAY)));
    }
    return words.is(i, Role.EITHER_DAY) ? new Days(i, i + 1, new Day.Group()) : null;
  }

  private static @Nullable Days weekday(Words words, int i) {
    int at = words.is(i, Role.THE) ? i + 1 : i;
    if (words.is(at, Role.FOLLOWING) && words.is(at + 1, Role.WEEKDAY)) {
      return new Days(i, at + 2, new Day.BesideWeekday(words.value(at + 1, Role.WEEKDAY)));
    }
    int week = weekAhead(words, at);
    if (week >= 0) {
      int name = afterWeek(words, at + 2);
      return isWeekday(words, name)
          ? new Days(i, name + 1, new Day.Weekday(words.value(name, Role.WEEKDAY), which(week), 0))
          : null;
    }
    Which which = qualifier(words, at);
    int name = which == Which.COMING && !words.is(at, Role.THIS) ? at : at + 1;
    if (which == Which.JUST_PAST) {
      name = at + 1;
    }
    return isWeekday(words, name) && (name > at || ShakyDays.isCertain(words, name))
        ? named(words, i, name, which)
        : null;
  }

  private static Which qualifier(Words words, int at) {
    if (words.is(at, Role.NEXT)) {
      return Which.NEXT_WEEK;
    }
    if (words.is(at, Role.LAST)) {
      return Which.LAST_WEEK;
    }
    return words.is(at, Role.PAST_WEEK) ? Which.JUST_PAST : Which.COMING;
  }

  private static Days named(Words words, int from, int name, Which which) {
    int weekday = words.value(name, Role.WEEKDAY);
    int to = name + 1;
    int of = words.is(to, Role.OF) || words.is(to, Role.ON) || words.sign(to, ',') ? to + 1 : to;
    int week = weekAhead(words, words.is(of, Role.THE) ? of + 1 : of);
    if (week >= 0 && (of == to || words.is(to, Role.OF) || !words.is(of + 2, Role.WEEKDAY))) {
      return new Days(
          from,
          (words.is(of, Role.THE) ? of + 1 : of) + 2,
          new Day.Weekday(weekday, which(week), 0));
    }
    if (words.is(to, Role.LAST) && words.is(to + 1, Role.CALENDAR_WEEK)) {
      return new Days(from, to + 2, new Day.Weekday(weekday, Which.LAST_WEEK, 0));
    }
    if (words.is(to, Role.AFTER_NEXT)) {
      return new Days(from, to + 1, new Day.Weekday(weekday, Which.IN_TWO_WEEKS, 0));
    }
    if (words.is(of, Role.WEEK_AFTER)) {
      boolean two = words.value(of, Role.WEEK_AFTER) == 2;
      return new Days(
          from, of + 1, new Day.Weekday(weekday, two ? Which.IN_TWO_WEEKS : Which.NEXT_WEEK, 0));
    }
    return weeksOn(words, new Days(from, to, new Day.Weekday(weekday, which, 0)));
  }

  /** "Friday week", "tomorrow week", "Friday fortnight". */
  private static Days weeksOn(Words words, Days days) {
    boolean week = words.is(days.to(), Role.CALENDAR_WEEK) && words.at(days.to()).gap;
    boolean fortnight = words.is(days.to(), Role.UNIT) && words.value(days.to(), Role.UNIT) == 6;
    return week || fortnight
        ? new Days(days.from(), days.to() + 1, new Day.From(days.day(), week ? 7 : 14))
        : days;
  }

  /** 0 for "this week", 1 for "next week" standing here, else -1. */
  private static int weekAhead(Words words, int i) {
    if (!words.is(i + 1, Role.CALENDAR_WEEK)) {
      return -1;
    }
    return words.is(i, Role.NEXT) || words.is(i, Role.FOLLOWING)
        ? 1
        : words.is(i, Role.THIS) ? 0 : -1;
  }

  private static Which which(int weeks) {
    return weeks == 0 ? Which.THIS_WEEK : Which.NEXT_WEEK;
  }

  private static int afterWeek(Words words, int i) {
    int at = words.sign(i, ',') || words.sign(i, ':') || words.sign(i, '-') ? i + 1 : i;
    return words.is(at, Role.ON) ? at + 1 : at;
  }

  private static boolean isWeekday(Words words, int i) {
    return words.is(i, Role.WEEKDAY);
  }

  /** "In two days", "a week from Friday", "three days ago". */
  private static @Nullable Days counted(Words words, int i) {
    int start = words.is(i, Role.IN) ? i + 1 : i;
    start = start > i && words.is(start, ABOUT) ? start + 1 : start;
    if (start == i
        && words.is(i, Role.CALENDAR_WEEK)
        && (words.is(i + 1, Role.FROM) || words.is(i + 1, Role.AFTER))) {
      return from(words, i, i + 1, 7);
    }
    Span span = Spans.read(words, start);
    if (span == null || span.days() + span.workdays() == 0) {
      return null;
    }
    boolean ahead = start > i || words.is(span.to(), Role.FROM_NOW);
    int to = words.is(span.to(), Role.FROM_NOW) ? span.to() + 1 : span.to();
    if (words.is(span.to(), Role.AGO)) {
      return new Days(i, span.to() + 1, new Day.Offset(-span.days()));
    }
    if (ahead && !words.is(to, Role.LATER)) {
      boolean took = words.has(words.sentenceBegin(i), i, Role.TOOK);
      return took
          ? null
          : new Days(
              i,
              to,
              span.workdays() > 0
                  ? new Day.Workdays(span.workdays())
                  : new Day.Offset(span.days()));
    }
    return span.days() > 0 ? from(words, i, span.to(), span.days()) : null;
  }

  private static @Nullable Days from(Words words, int i, int at, int days) {
    boolean on = words.is(at, Role.ON) && days % 7 == 0;
    boolean after = words.is(at, Role.FROM) || words.is(at, Role.AFTER);
    boolean direct =
        days % 7 == 0
            && ((words.is(at, Role.WEEKDAY) && !words.is(at, Role.SHAKY))
                || words.is(at, Role.DAY_OFFSET));
    if (!on && !after && !direct) {
      return null;
    }
    int begin = direct ? at : at + 1;
    Days base =
        words.is(begin, Role.DAY_OFFSET)
                || words.is(begin, Role.WEEKDAY)
                || words.is(begin, Role.NEXT)
                || words.is(begin, Role.THIS)
            ? read(words, begin)
            : Dates.read(words, begin);
    if (base == null && words.word(begin, "now")) {
      return new Days(i, begin + 1, new Day.Offset(days));
    }
    return base == null ? null : new Days(i, base.to(), new Day.From(base.day(), days));
  }
}
