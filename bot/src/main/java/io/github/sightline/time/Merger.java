package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import io.github.sightline.time.Item.Shift;
import io.github.sightline.time.Item.Time;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins a weekday and the date that stand for one day: "Thursday, December 3". */
final class Merger {
  private final Words words;
  private final Calendar calendar;

  Merger(Words words, Calendar calendar) {
    this.words = words;
    this.calendar = calendar;
  }

  List<Item> merge(List<Item> items) {
    List<Item> out = new ArrayList<>(items.size());
    for (Item item : items) {
      Item before = out.isEmpty() ? null : out.get(out.size() - 1);
      Days one =
          before instanceof Days first && item instanceof Days second && isApposition(first, second)
              ? join(first, second)
              : null;
      if (item instanceof Time) {
        moved(out, item);
      }
      if (one != null) {
        out.set(out.size() - 1, one);
      } else {
        out.add(item);
      }
    }
    return out;
  }

  /** "Two days later at noon": the move names the day of the clock time. */
  private void moved(List<Item> out, Item time) {
    int last = out.size() - 1;
    if (last < 0 || !(out.get(last) instanceof Shift shift) || shift.span().minutes() > 0) {
      return;
    }
    boolean comma = words.sign(shift.to(), ',') && time.from() == shift.to() + 1;
    if (time.from() == shift.to() || comma) {
      Span span = shift.span();
      Day day =
          span.workdays() > 0
              ? new Day.BesideWorkdays(span.workdays() * shift.sign())
              : new Day.Beside(span.days() * shift.sign());
      out.set(last, new Days(shift.from(), shift.to(), day));
    }
  }

  private boolean isApposition(Days first, Days second) {
    for (int i = first.to(); i < second.from(); i++) {
      boolean mark =
          words.sign(i, ',')
              || words.sign(i, '(')
              || words.sign(i, ')')
              || (words.sign(i, '-') && words.at(i).gap && words.at(i + 1).gap);
      if (!mark
          && !words.is(i, Role.THE)
          && !words.is(i, Role.ARTICLE)
          && !words.is(i, Role.ON)
          && !(words.is(i, Role.OF) && first.day() instanceof Day.Weekday)) {
        return false;
      }
    }
    return second.from() - first.to() <= 3;
  }

  private @Nullable Days join(Days first, Days second) {
    Day day = joined(first.day(), second.day());
    day = day == null ? joined(second.day(), first.day()) : day;
    return day == null ? null : new Days(first.from(), second.to(), day);
  }

  private @Nullable Day joined(Day name, Day date) {
    int weekday = name instanceof Day.Weekday said ? said.weekday() : 0;
    if (weekday > 0 && date instanceof Day.Date dated && dated.weekday() == 0) {
      return new Day.Date(dated.year(), dated.month(), dated.day(), weekday);
    }
    if (weekday > 0 && date instanceof Day.OfMonth dated && dated.weekday() == 0) {
      return new Day.OfMonth(dated.day(), weekday);
    }
    boolean near = name instanceof Day.Offset;
    if (near
        && (date instanceof Day.Weekday
            || date instanceof Day.Date
            || date instanceof Day.OfMonth)) {
      return calendar.today().plusDays(((Day.Offset) name).days()).equals(resolved(date))
          ? name
          : null;
    }
    return null;
  }

  private @Nullable Object resolved(Day day) {
    return calendar.date(day, null, d -> true, false);
  }
}
