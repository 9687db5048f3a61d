package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import io.github.sightline.time.Item.Time;
import java.util.List;

/** Finds the days that a clock time belongs to: before it, behind it, or named earlier. */
final class DayBinder {
  private static final int REACH = 5;
  private static final int LONGEST_LIST = 8;

  private final List<Item> items;
  private final Gaps gaps;
  private final Words words;
  private final DayGroups groups;
  private final boolean anchored;
  private final int[] previous;
  private final int[] next;
  private final boolean[] closed;
  private final boolean[] isPast;

  DayBinder(List<Item> items, Gaps gaps, Words words, boolean anchored, boolean[] isPast) {
    this.items = items;
    this.gaps = gaps;
    this.words = words;
    this.groups = new DayGroups(items, gaps);
    this.anchored = anchored;
    this.isPast = isPast;
    int size = items.size();
    previous = new int[size];
    next = new int[size];
    closed = new boolean[size];
    for (int k = 0; k < size; k++) {
      previous[k] =
          k > 0 && items.get(k - 1) instanceof Days ? k - 1 : k > 0 ? previous[k - 1] : -1;
    }
    for (int k = size - 1; k >= 0; k--) {
      next[k] =
          k + 1 < size && items.get(k + 1) instanceof Days
              ? k + 1
              : k + 1 < size ? next[k + 1] : -1;
    }
  }

  DayGroups groups() {
    return groups;
  }

  /** The days of the time, as indexes of items; empty: none. */
  List<Integer> days(int k) {
    int day = day(k);
    if (day < 0) {
      return List.of();
    }
    if (((Days) items.get(day)).day() instanceof Day.Group && previous[day] >= 0) {
      return DayGroups.from(groups.first(previous[day]), groups.last(previous[day]));
    }
    if (day < k) {
      boolean near = distance(day, k) <= Gaps.LIST || groups.last(day) == day;
      return near ? DayGroups.from(groups.first(day), groups.last(day)) : List.of(day);
    }
    closed[day] = true;
    int last = groups.last(day);
    int end = last > day && owned(last) ? day : last;
    closed[end] = true;
    return DayGroups.from(day, end);
  }

  private int day(int k) {
    int before = usable(previous[k], k);
    int behind = next[k];
    int back = before < 0 ? 9 : distance(before, k);
    int forward = behind < 0 ? 9 : distance(k, behind);
    if (back == Gaps.NONE) {
      return before;
    }
    if (forward == Gaps.NONE && !isMoved(k, behind)) {
      return behind;
    }
    int listed = throughList(k, before, back);
    if (listed >= 0) {
      return listed;
    }
    return apart(k, before, back, behind, forward);
  }

  private int apart(int k, int before, int back, int behind, int forward) {
    boolean open = before >= 0 && !closed[before];
    if (back <= Gaps.COMMA && open) {
      return before;
    }
    boolean sameBefore = before >= 0 && sentence(before) == sentence(k);
    boolean free = behind >= 0 && !owned(groups.last(behind));
    if (forward <= Gaps.COMMA && free && !(sameBefore && open)) {
      return behind;
    }
    if (sameBefore || (before >= 0 && back <= Gaps.LIST)) {
      return before;
    }
    boolean sameBehind = behind >= 0 && sentence(behind) == sentence(k) && forward <= Gaps.WORDS;
    if (free && sameBehind && (forward <= Gaps.LIST || before < 0)) {
      return behind;
    }
    if (before >= 0) {
      return before;
    }
    boolean near = free && behind - k <= REACH && !anchored;
    return near
            && (sentence(behind) == sentence(k) || (forward == Gaps.SENTENCE && behind == k + 1))
        ? behind
        : -1;
  }

  /** "10 or 11 on Tuesday": the day of the last of a list is the day of all. */
  private int throughList(int k, int before, int back) {
    if (before >= 0 && back <= Gaps.COMMA && !closed[before]) {
      return -1;
    }
    int at = k;
    for (int listed = 0; listed < LONGEST_LIST; listed++) {
      int other = at + 1;
      if (other >= items.size() || gaps.behind(at) > Gaps.LIST || gaps.isLine(at)) {
        return -1;
      }
      while (other < items.size()
          && items.get(other) instanceof Item.Zone
          && gaps.behind(other) <= Gaps.LIST) {
        other++;
      }
      if (other >= items.size() || !(items.get(other) instanceof Time)) {
        return -1;
      }
      int day = next[other];
      if (day >= 0 && distance(other, day) == Gaps.NONE) {
        return day;
      }
      at = other;
    }
    return -1;
  }

  /** A day that lies in the past is of no use to a later sentence. */
  private int usable(int day, int time) {
    int at = day;
    for (int tried = 0; tried < REACH && at >= 0; tried++) {
      if (!isPast[at] || sentence(at) == sentence(time)) {
        return at;
      }
      at = previous[at];
    }
    return -1;
  }

  /** "Move 3pm to Friday": the time is not that of Friday. */
  private boolean isMoved(int k, int day) {
    return gaps.isRange(k) && day > k;
  }

  /** Whether a clock time of its own stands right behind the day. */
  private boolean owned(int day) {
    boolean timed =
        day + 1 < items.size()
            && gaps.behind(day) <= Gaps.COMMA
            && (items.get(day + 1) instanceof Time || items.get(day + 1) instanceof Item.Part);
    return timed;
  }

  private int distance(int from, int to) {
    return to - from > REACH
        ? Math.max(Gaps.WORDS, gaps.between(from, Math.min(to, from + REACH)))
        : passes(from, to) ? gaps.between(from, to) : Math.max(Gaps.LIST, gaps.between(from, to));
  }

  /** Whether no other time or day stands between. */
  private boolean passes(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (items.get(k) instanceof Time || items.get(k) instanceof Days) {
        return false;
      }
    }
    return true;
  }

  private int sentence(int k) {
    return words.sentenceBegin(items.get(k).from());
  }
}
