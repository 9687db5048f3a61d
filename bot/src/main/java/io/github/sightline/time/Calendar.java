package io.github.sightline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns days as they were said into dates, counted from the author's today. */
final class Calendar {
  private static final int MOST_YEARS = 9;
  private static final int MOST_MONTHS = 14;

  private final LocalDate today;

  Calendar(LocalDate today) {
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  /**
   * The date, or null where the words contradict each other or lean on a day that was not named.
   *
   * @param beside the day under discussion
   * @param isAhead whether a time on today's date is still ahead; false where no time was said
   */
  @Nullable LocalDate date(
      Day day, @Nullable LocalDate beside, Predicate<LocalDate> isAhead, boolean past) {
    if (day instanceof Day.Offset offset) {
      return today.plusDays(offset.days());
    }
    if (day instanceof Day.Weekday weekday) {
      return weekday(weekday, isAhead, past).plusWeeks(weekday.weeks());
    }
    if (day instanceof Day.Date date) {
      return date(date, past);
    }
    if (day instanceof Day.OfMonth dayOfMonth) {
      return ofMonth(dayOfMonth, past);
    }
    if (day instanceof Day.InMonth in) {
      LocalDate month = today.plusMonths(in.months());
      return of(month.getYear(), month.getMonthValue(), in.day());
    }
    if (day instanceof Day.From from) {
      LocalDate base = date(from.base(), beside, d -> false, past);
      return base == null ? null : base.plusDays(from.days());
    }
    if (day instanceof Day.Workdays workdays) {
      return workdays(today, workdays.days());
    }
    return beside == null ? alone(day) : beside(day, beside);
  }

  private @Nullable LocalDate alone(Day day) {
    if (day instanceof Day.BesideWeekday weekday) {
      return today.with(TemporalAdjusters.next(DayOfWeek.of(weekday.weekday())));
    }
    return day instanceof Day.BesideWorkdays workdays ? workdays(today, workdays.days()) : null;
  }

  private static @Nullable LocalDate beside(Day day, LocalDate beside) {
    if (day instanceof Day.Beside days) {
      return beside.plusDays(days.days());
    }
    if (day instanceof Day.BesideWorkdays days) {
      return workdays(beside, days.days());
    }
    if (day instanceof Day.BesideWeekday weekday) {
      return beside.with(TemporalAdjusters.next(DayOfWeek.of(weekday.weekday())));
    }
    return null;
  }

  private LocalDate weekday(Day.Weekday weekday, Predicate<LocalDate> isAhead, boolean past) {
    DayOfWeek name = DayOfWeek.of(weekday.weekday());
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate inThisWeek = monday.plusDays(weekday.weekday() - 1L);
    return switch (weekday.which()) {
      case THIS_WEEK -> inThisWeek;
      case NEXT_WEEK -> inThisWeek.plusWeeks(1);
      case IN_TWO_WEEKS -> inThisWeek.plusWeeks(2);
      case LAST_WEEK -> inThisWeek.minusWeeks(1);
      case JUST_PAST -> today.with(TemporalAdjusters.previous(name));
      case COMING -> coming(name, isAhead, past);
    };
  }

  private LocalDate coming(DayOfWeek name, Predicate<LocalDate> isAhead, boolean past) {
    if (today.getDayOfWeek() == name && (past || isAhead.test(today))) {
      return past && isAhead.test(today) ? today.minusWeeks(1) : today;
    }
    return today.with(past ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name));
  }

  private @Nullable LocalDate date(Day.Date said, boolean past) {
    if (said.year() > 0) {
      return agreed(of(said.year(), said.month(), said.day()), said.weekday());
    }
    for (int years = 0; years < MOST_YEARS; years++) {
      LocalDate date = of(today.getYear() + (past ? -years : years), said.month(), said.day());
      if (date != null && (past ? !date.isAfter(today) : !date.isBefore(today))) {
        return agreed(date, said.weekday());
      }
    }
    return null;
  }

  private static @Nullable LocalDate agreed(@Nullable LocalDate date, int weekday) {
    boolean agrees = date != null && (weekday == 0 || date.getDayOfWeek().getValue() == weekday);
    return agrees ? date : null;
  }

  private @Nullable LocalDate ofMonth(Day.OfMonth said, boolean past) {
    LocalDate month = today.withDayOfMonth(1);
    for (int months = 0; months < MOST_MONTHS; months++) {
      LocalDate in = month.plusMonths(past ? -months : months);
      LocalDate date = of(in.getYear(), in.getMonthValue(), said.day());
      boolean fits = date != null && (past ? !date.isAfter(today) : !date.isBefore(today));
      if (fits && agreed(date, said.weekday()) != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static LocalDate workdays(LocalDate from, int days) {
    LocalDate date = from;
    for (int left = Math.abs(days); left > 0; ) {
      date = date.plusDays(days < 0 ? -1 : 1);
      left -= date.getDayOfWeek().getValue() < 6 ? 1 : 0;
    }
    return date;
  }
}
