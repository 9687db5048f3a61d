package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import io.github.sightline.time.Item.Length;
import io.github.sightline.time.Item.Part;
import io.github.sightline.time.Item.Time;
import io.github.sightline.time.Item.Zone;
import java.util.ArrayList;
import java.util.List;

/** Puts items together: which day, which part of it, which zone, which length a time has. */
final class Binder {
  private final List<Item> items;
  private final Gaps gaps;
  private final Words words;
  private final DayBinder days;
  private final boolean[] isPast;
  private final boolean[] used;

  Binder(List<Item> items, Gaps gaps, Words words, boolean anchored, boolean[] isPast) {
    this.items = items;
    this.gaps = gaps;
    this.words = words;
    this.isPast = isPast;
    this.days = new DayBinder(items, gaps, words, anchored, isPast);
    this.used = new boolean[items.size()];
  }

  /** The drafts in the order of their items. */
  List<Draft> drafts() {
    Draft[] drafts = new Draft[items.size()];
    for (int k = 0; k < drafts.length; k++) {
      if (isMain(items.get(k))) {
        drafts[k] = new Draft(k, items.get(k));
        drafts[k].past = isPast[k];
        if (items.get(k) instanceof Time) {
          drafts[k].days.addAll(days.days(k));
          drafts[k].days.forEach(day -> used[day] = true);
          drafts[k].past = drafts[k].days.isEmpty() ? isPast[k] : isPast[drafts[k].days.get(0)];
        }
      }
    }
    parts(drafts);
    lonelyDays(drafts);
    new ZoneBinder(items, gaps, words).bind(drafts);
    lengths(drafts);
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft != null) {
        all.add(draft);
      }
    }
    return all;
  }

  private static boolean isMain(Item item) {
    return !(item instanceof Days
        || item instanceof Part
        || item instanceof Zone
        || item instanceof Length);
  }

  private void parts(Draft[] drafts) {
    for (int k = 0; k < items.size(); k++) {
      if (items.get(k) instanceof Part part && !attach(k, part, drafts)) {
        Draft window = new Draft(k, part);
        window.past = isPast[k];
        window.days.addAll(daysOfPart(k));
        window.days.forEach(day -> used[day] = true);
        drafts[k] = window;
      }
    }
  }

  private boolean attach(int k, Part part, Draft[] drafts) {
    boolean attached = false;
    int at = k + 1;
    while (at < items.size()
        && gaps.behind(at - 1) <= (attached ? Gaps.LIST : Gaps.COMMA)
        && items.get(at) instanceof Time
        && !gaps.isLine(at - 1)) {
      set(drafts[at], k, part);
      attached = true;
      at++;
    }
    int back = k - 1;
    while (back >= 0
        && items.get(back) instanceof Days
        && gaps.behind(back) == Gaps.NONE
        && k - back <= 2) {
      back--;
    }
    boolean time =
        !attached
            && back >= 0
            && items.get(back) instanceof Time
            && gaps.between(back, k) == Gaps.NONE
            && drafts[back].partItem < 0;
    while (time && back >= 0) {
      set(drafts[back], k, part);
      attached = true;
      time =
          back > 0
              && items.get(back - 1) instanceof Time
              && gaps.behind(back - 1) == Gaps.LIST
              && drafts[back - 1].partItem < 0;
      back--;
    }
    return attached;
  }

  private static void set(Draft draft, int k, Part part) {
    draft.part = part.part();
    draft.partItem = k;
  }

  private List<Integer> daysOfPart(int k) {
    DayGroups groups = days.groups();
    if (k > 0 && items.get(k - 1) instanceof Days && gaps.behind(k - 1) <= Gaps.COMMA) {
      return DayGroups.from(groups.first(k - 1), groups.last(k - 1));
    }
    if (k + 1 < items.size() && items.get(k + 1) instanceof Days && gaps.behind(k) <= Gaps.COMMA) {
      return DayGroups.from(k + 1, groups.last(k + 1));
    }
    if (k > 0 && gaps.behind(k - 1) <= Gaps.LIST && items.get(k - 1) instanceof Part) {
      return k > 1 && items.get(k - 2) instanceof Days ? List.of(k - 2) : List.of();
    }
    return List.of();
  }

  /** Days that no time was said for. */
  private void lonelyDays(Draft[] drafts) {
    for (int k = 0; k < items.size(); k++) {
      boolean said =
          items.get(k) instanceof Days days
              && (days.day() instanceof Day.Group
                  || (days.day() instanceof Day.Beside same && same.days() == 0));
      if (items.get(k) instanceof Days && !used[k] && !said) {
        Draft draft = new Draft(k, items.get(k));
        draft.past = isPast[k];
        draft.days.add(k);
        if (k + 1 < items.size()
            && items.get(k + 1) instanceof Days
            && gaps.isRange(k)
            && gaps.behind(k) <= Gaps.LIST
            && !used[k + 1]
            && !words.sentenceHas(items.get(k).from(), Role.MOVE)) {
          draft.days.add(k + 1);
          used[k + 1] = true;
        }
        drafts[k] = draft;
      }
    }
  }

  /** A length in the same sentence holds for its times. */
  private void lengths(Draft[] drafts) {
    for (int k = 0; k < items.size(); k++) {
      if (items.get(k) instanceof Length length
          && !words.is(length.from() - 1, Role.ADDED)
          && length.span().minutes() > 0
          && length.span().minutes() <= 480) {
        spread(k, length.span(), drafts, 1);
        spread(k, length.span(), drafts, -1);
      }
    }
  }

  private void spread(int k, Span span, Draft[] drafts, int step) {
    int sentence = words.sentenceBegin(items.get(k).from());
    for (int at = k + step, tried = 0;
        at >= 0 && at < items.size() && tried < 8;
        at += step, tried++) {
      if (words.sentenceBegin(items.get(at).from()) != sentence) {
        return;
      }
      if (drafts[at] != null && drafts[at].length == null) {
        drafts[at].length = span;
      }
    }
  }
}
