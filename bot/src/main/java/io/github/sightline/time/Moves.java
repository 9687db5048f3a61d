package io.github.sightline.time;

import java.util.List;

/** Finds the times that an interview is moved away from. */
final class Moves {
  private static final int REACH = 14;

  private final Words words;
  private final List<Item> items;
  private final Gaps gaps;
  private final ItemIndex index;
  private final Refusals refusals;

  Moves(Words words, List<Item> items, Gaps gaps, ItemIndex index, Refusals refusals) {
    this.words = words;
    this.items = items;
    this.gaps = gaps;
    this.index = index;
    this.refusals = refusals;
  }

  /** Moving away from a time turns it down: "move it from 3 to 4", "reschedule Thursday's call". */
  void move(int i) {
    int k = index.from(i + 1);
    if (k >= items.size()
        || items.get(k).from() >= words.sentenceEnd(i)
        || items.get(k) instanceof Item.Shift
        || items.get(k) instanceof Item.Length) {
      return;
    }
    boolean target = isTarget(i, k);
    boolean from = words.has(i, Math.min(items.get(k).from() + 1, i + REACH), Role.FROM);
    boolean second = hasTarget(k);
    boolean direct = !target && second;
    boolean named =
        !target
            && isResched(i)
            && (words.is(i + 1, Role.EVENT) || words.is(i + 2, Role.EVENT) || possessive(k));
    if ((from && !target) || direct || named) {
      for (int at = k; at < items.size(); at++) {
        refusals.reject(at);
        if (gaps.behind(at) > Gaps.COMMA || gaps.isRange(at)) {
          break;
        }
      }
    }
  }

  /** Whether "to" or a turn stands before the time: it is where to, not where from. */
  private boolean isTarget(int i, int k) {
    for (int at = i + 1; at < items.get(k).from() && at < i + REACH; at++) {
      boolean towards =
          words.is(at, Role.TO) || (words.is(at, Role.FOR) && !words.is(at - 1, Role.EVENT));
      if (towards || words.is(at, Role.FLIP)) {
        return true;
      }
    }
    return words.is(items.get(k).from(), Role.FLIP);
  }

  private boolean possessive(int k) {
    return k + 1 <= items.size() && words.is(items.get(k).to(), Role.EVENT);
  }

  private boolean isResched(int i) {
    return words.is(i, Role.RESCHEDULE);
  }

  /** Whether "to" and another time follow. */
  private boolean hasTarget(int k) {
    int end = words.sentenceEnd(items.get(k).from());
    for (int at = k; at + 1 < items.size() && at < k + 5 && items.get(at + 1).from() < end; at++) {
      for (int i = items.get(at).to(); i < items.get(at + 1).from(); i++) {
        if (words.is(i, Role.TO) || (words.is(i, Role.FOR) && !words.is(i - 1, Role.EVENT))) {
          return true;
        }
        if (words.is(i, Role.FLIP)) {
          return false;
        }
      }
    }
    return false;
  }
}
