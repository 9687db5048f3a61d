package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import io.github.sightline.time.Item.Time;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what happens every week, and hours that are only usual. */
final class Habits {
  private static final int REACH = 40;

  private final Words words;

  Habits(Words words) {
    this.words = words;
  }

  List<Item> without(List<Item> items) {
    if (!words.any(Role.EVERY) && !words.any(Role.USUALLY)) {
      return items;
    }
    List<Item> kept = new ArrayList<>();
    for (Item item : items) {
      int begin = begin(item.from());
      int end = end(item.to());
      boolean every = words.has(begin, end, Role.EVERY);
      boolean usual = words.has(begin, end, Role.USUALLY) && !isDated(items, begin, end);
      if ((!every && !usual)
          || !(item instanceof Time
              || item instanceof Days
              || item instanceof Item.Part
              || item instanceof Item.Ahead)) {
        kept.add(item);
      }
    }
    return kept;
  }

  private static boolean isDated(List<Item> items, int begin, int end) {
    for (Item item : items) {
      if (item.from() >= end) {
        return false;
      }
      if (item instanceof Days && item.from() >= begin) {
        return true;
      }
    }
    return false;
  }

  private int begin(int i) {
    int begin = Math.max(words.sentenceBegin(i), i - REACH);
    for (int at = i - 1; at >= begin; at--) {
      if (bounds(at)) {
        return at + 1;
      }
    }
    return begin;
  }

  private int end(int i) {
    int end = Math.min(words.sentenceEnd(i), i + REACH);
    for (int at = i; at < end; at++) {
      if (bounds(at)) {
        return at;
      }
    }
    return end;
  }

  private boolean bounds(int i) {
    return words.is(i, Role.FLIP) || words.sign(i, ',') || words.sign(i, '(') || words.sign(i, ')');
  }
}
