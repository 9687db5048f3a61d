package io.github.sightline.time;

import io.github.sightline.time.Item.Time;
import java.util.List;

/** "7 or 8pm" and "7pm or 8": the half of the day that one hour of a list names for the next. */
final class Halves {
  private Halves() {}

  static void share(List<Item> items, Words words) {
    for (int k = items.size() - 2; k >= 0; k--) {
      if (isPair(items, k, words)) {
        Time first = (Time) items.get(k);
        Time second = (Time) items.get(k + 1);
        int half = second.start().half();
        boolean open = !first.start().isFixed() && half != Clock.OPEN;
        if (open && first.end() == null && first.start().face() < second.start().face()) {
          items.set(k, with(first, half));
        }
      }
    }
    for (int k = 0; k + 1 < items.size(); k++) {
      if (isPair(items, k, words)) {
        Time first = (Time) items.get(k);
        Time second = (Time) items.get(k + 1);
        boolean evening =
            first.end() == null && first.start().half() == 1 && !second.start().isFixed();
        if (evening && second.end() == null && second.start().face() > first.start().face()) {
          items.set(k + 1, with(second, 1));
        }
      }
    }
  }

  private static boolean isPair(List<Item> items, int k, Words words) {
    boolean times = items.get(k) instanceof Time && items.get(k + 1) instanceof Time;
    int gap = items.get(k + 1).from() - items.get(k).to();
    int between = items.get(k).to();
    boolean joined =
        words.is(between, Role.OR)
            || words.is(between, Role.AND)
            || words.sign(between, '/')
            || words.sign(between, ',');
    return times && gap <= 2 && gap >= 1 && joined;
  }

  private static Time with(Time time, int half) {
    return new Time(
        time.from(), time.to(), time.bound(), time.start().withHalf(half), time.end(), time.zone());
  }
}
