package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import io.github.sightline.time.Item.Week;
import java.util.ArrayList;
import java.util.List;

/** "Monday at 2 or Tuesday at 3 next week": the week tells which weekdays are meant. */
final class Weeks {
  private static final int REACH = 12;

  private static final RoleSet REFUSALS = RoleSet.of(Role.NEG, Role.NEG_BACK, Role.NEG_BEHIND);

  private final Words words;

  Weeks(Words words) {
    this.words = words;
  }

  List<Item> merge(List<Item> items) {
    List<Item> out = new ArrayList<>(items);
    boolean any = false;
    for (int k = 0; k < out.size(); k++) {
      if (out.get(k) instanceof Week week) {
        any |= before(out, k, week) || behind(out, k, week);
      }
    }
    boolean timed = out.stream().anyMatch(item -> item instanceof Item.Time);
    if (any || timed) {
      out.removeIf(
          item -> item instanceof Week week && (week.weeks() < 0 || (timed && !isListed(week))));
    }
    return out;
  }

  private boolean before(List<Item> items, int k, Week week) {
    boolean found = false;
    int end = week.from();
    for (int at = k - 1;
        at >= Math.max(0, k - REACH) && follows(items.get(at).to(), end, true);
        at--) {
      found |= qualify(items, at);
      end = items.get(at).from();
    }
    return found && used(items, k, week);
  }

  private boolean behind(List<Item> items, int k, Week week) {
    boolean found = false;
    int begin = week.to();
    for (int at = k + 1;
        at < Math.min(items.size(), k + REACH) && follows(begin, items.get(at).from(), false);
        at++) {
      found |= qualify(items, at);
      begin = items.get(at).to();
    }
    return found && used(items, k, week);
  }

  /** Beside clock times a week counts only as one more choice: "or next week". */
  private boolean isListed(Week week) {
    int before = words.is(week.from() - 1, Role.OR) ? week.from() - 1 : week.from() - 2;
    return words.is(before, Role.OR)
        || words.is(before, Role.FLIP)
        || words.is(week.from() - 1, Role.FLIP);
  }

  private static boolean used(List<Item> items, int k, Week week) {
    items.set(k, new Week(week.from(), week.to(), -1));
    return true;
  }

  private static boolean qualify(List<Item> items, int at) {
    if (items.get(at) instanceof Days days
        && days.day() instanceof Day.Weekday weekday
        && weekday.which() == Day.Which.COMING) {
      Day next = new Day.Weekday(weekday.weekday(), Day.Which.NEXT_WEEK, 0);
      items.set(at, new Days(days.from(), days.to(), next));
      return true;
    }
    return false;
  }

  /** Whether the clause goes on between both; right before the week, not even "or" may stand. */
  private boolean follows(int from, int to, boolean close) {
    for (int i = from; i < to; i++) {
      boolean turn = words.is(i, Role.FLIP) && !words.is(i, Role.AVAILABLE);
      boolean apart = words.ends(i) || turn || words.is(i, REFUSALS);
      boolean or = close && i == to - 1 && words.is(i, Role.OR) && words.is(to, Role.NEXT);
      if (apart || or) {
        return false;
      }
    }
    return true;
  }
}
