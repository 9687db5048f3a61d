package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import java.util.ArrayList;
import java.util.List;

/** Days named in a row, as "Monday or Tuesday", which share what is said of one of them. */
final class DayGroups {
  private final List<Item> items;
  private final Gaps gaps;
  private final int[] first;
  private final int[] last;

  DayGroups(List<Item> items, Gaps gaps) {
    this.items = items;
    this.gaps = gaps;
    this.first = new int[items.size()];
    this.last = new int[items.size()];
    for (int k = 0; k < items.size(); k++) {
      first[k] = k > 0 && joins(k - 1) ? first[k - 1] : k;
    }
    for (int k = items.size() - 1; k >= 0; k--) {
      last[k] = joins(k) ? last[k + 1] : k;
    }
  }

  private boolean joins(int k) {
    boolean both =
        k + 1 < items.size() && items.get(k) instanceof Days && items.get(k + 1) instanceof Days;
    return both && gaps.behind(k) >= Gaps.COMMA && gaps.behind(k) <= Gaps.LIST && !gaps.isLine(k);
  }

  int first(int k) {
    return first[k];
  }

  int last(int k) {
    return last[k];
  }

  /** The indexes of the days from the one to the other. */
  static List<Integer> from(int begin, int end) {
    List<Integer> all = new ArrayList<>(end - begin + 1);
    for (int k = begin; k <= end; k++) {
      all.add(k);
    }
    return all;
  }
}
