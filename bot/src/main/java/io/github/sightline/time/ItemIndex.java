package io.github.sightline.time;

import java.util.List;

/** Where the items of a message stand. */
final class ItemIndex {
  private static final RoleSet LEAD = RoleSet.of(Role.AT, Role.ON, Role.THE, Role.FOR);

  private final Words words;
  private final List<Item> items;
  private final int[] behind;

  ItemIndex(Words words, List<Item> items) {
    this.words = words;
    this.items = items;
    this.behind = new int[words.size() + 1];
    int k = items.size();
    for (int i = words.size(); i >= 0; i--) {
      while (k > 0 && items.get(k - 1).from() >= i) {
        k--;
      }
      behind[i] = k;
    }
  }

  /** The first item that begins at that lexeme or behind it; the number of items: none. */
  int from(int i) {
    return behind[Math.min(i, words.size())];
  }

  /** Whether an item begins there, maybe behind "on the" and the like. */
  boolean startsAt(int at) {
    int i = at;
    while (words.is(i, LEAD)) {
      i++;
    }
    int k = from(i);
    return k < items.size() && items.get(k).from() <= i;
  }
}
