package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The dates of a draft: those of its days, and those between where a range of days was said. */
final class DayResolver {
  private static final int LONGEST_RANGE = 14;

  private final List<Item> items;
  private final Gaps gaps;
  private final Calendar calendar;
  private final Words words;
  private final @Nullable LocalDate anchor;
  private final @Nullable LocalDate[] plain;
  private final @Nullable LocalDate[] beside;

  DayResolver(
      List<Item> items,
      Gaps gaps,
      Calendar calendar,
      Words words,
      @Nullable LocalDate anchor,
      boolean[] past) {
    this.items = items;
    this.words = words;
    this.anchor = anchor;
    this.gaps = gaps;
    this.calendar = calendar;
    this.plain = new LocalDate[items.size()];
    this.beside = new LocalDate[items.size()];
    LocalDate last = anchor;
    for (int k = 0; k < items.size(); k++) {
      beside[k] = last;
      if (items.get(k) instanceof Days days) {
        LocalDate date = calendar.date(days.day(), last, d -> false, past[k]);
        plain[k] = date;
        last = date == null || (past[k] && !(days.day() instanceof Day.Beside)) ? last : date;
      }
    }
  }

  /** The dates of these items; one that contradicts itself is left out. */
  List<LocalDate> dates(List<Integer> days, Predicate<LocalDate> isAhead, boolean past) {
    List<LocalDate> dates = new ArrayList<>(days.size());
    for (int at = 0; at < days.size(); at++) {
      int k = days.get(at);
      LocalDate date = date(k, isAhead, past);
      boolean range =
          at > 0 && days.get(at - 1) == k - 1 && gaps.isRange(k - 1) && !dates.isEmpty();
      if (range && date != null) {
        between(dates, date);
      }
      if (date != null) {
        dates.add(date);
      }
    }
    return dates;
  }

  private @Nullable LocalDate date(int k, Predicate<LocalDate> isAhead, boolean past) {
    Day day = ((Days) items.get(k)).day();
    LocalDate date = calendar.date(day, beside[k], follows(k) ? d -> false : isAhead, past);
    return date == null ? null : putOff(k, day, date);
  }

  /** What is put off to a weekday comes after the day that it was set for. */
  private LocalDate putOff(int k, Day day, LocalDate date) {
    int from = items.get(k).from();
    boolean bare = day instanceof Day.Weekday weekday && weekday.which() == Day.Which.COMING;
    if (anchor == null || !bare || date.isAfter(anchor)) {
      return date;
    }
    for (int i = Math.max(words.sentenceBegin(from), from - 10); i < from; i++) {
      if (words.is(i, Role.PUSH) && words.value(i, Role.PUSH) > 0) {
        return anchor.with(TemporalAdjusters.next(date.getDayOfWeek()));
      }
    }
    return date;
  }

  /** Whether a day named before is later than today: then today's name does not mean today. */
  private boolean follows(int k) {
    for (int at = k - 1; at >= 0 && at >= k - 6; at--) {
      LocalDate date = plain[at];
      if (date != null) {
        return date.isAfter(calendar.today())
            && items.get(at) instanceof Days days
            && days.day() instanceof Day.Weekday;
      }
    }
    return false;
  }

  private static void between(List<LocalDate> dates, LocalDate end) {
    LocalDate day = dates.get(dates.size() - 1).plusDays(1);
    for (int added = 0; day.isBefore(end) && added < LONGEST_RANGE; added++) {
      dates.add(day);
      day = day.plusDays(1);
    }
  }

  /** The date without regard to any time; null: not known. */
  @Nullable LocalDate plain(int k) {
    return plain[k];
  }
}
