package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import io.github.sightline.time.Item.Length;
import io.github.sightline.time.Item.Part;
import io.github.sightline.time.Item.Time;
import io.github.sightline.time.Item.Zone;
import io.github.sightline.time.ZoneName.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the zone of each clock time: beside it, behind its list, or said for all. */
final class ZoneBinder {
  private static final int REACH = 3;

  private final List<Item> items;
  private final Gaps gaps;
  private final Words words;
  private @Nullable ZoneName forAll;
  private int forAllItem = -1;
  private @Nullable Draft carried;

  ZoneBinder(List<Item> items, Gaps gaps, Words words) {
    this.items = items;
    this.gaps = gaps;
    this.words = words;
  }

  void bind(Draft[] drafts) {
    for (int k = 0; k < items.size(); k++) {
      if (items.get(k) instanceof Zone zone
          && !before(k, zone, drafts)
          && !behind(k, zone, drafts)) {
        general(k, zone);
      }
    }
    spread(drafts);
    if (forAll != null) {
      for (Draft draft : drafts) {
        if (draft != null
            && draft.zone == null
            && (draft.item instanceof Time || draft.item instanceof Part)) {
          set(draft, forAllItem, forAll);
        }
      }
    }
  }

  private boolean before(int k, Zone zone, Draft[] drafts) {
    int at = k - 1;
    int passed = 0;
    while (at >= 0
        && passed < REACH
        && isTransparent(items.get(at))
        && gaps.behind(at) <= Gaps.COMMA
        && !(items.get(at) instanceof Part && drafts[at] != null)) {
      at--;
      passed++;
    }
    boolean timed =
        at >= 0
            && drafts[at] != null
            && (items.get(at) instanceof Time || items.get(at) instanceof Part)
            && gaps.behind(at) <= Gaps.COMMA;
    boolean place = zone.name().kind() == Kind.PLACE;
    if (!timed
        || (place && (passed > 0 || isElsewhere(k)))
        || (isHeading(k) && gaps.behind(at) >= Gaps.COMMA)) {
      return false;
    }
    ZoneName have = drafts[at].zone;
    if (have == null || (have.kind() == Kind.MINE && zone.name().zone() != null)) {
      set(drafts[at], k, zone.name());
    }
    return true;
  }

  /** "ET: 3pm" names the zone of what follows. */
  private boolean isHeading(int k) {
    return words.sign(items.get(k).to(), ':')
        && k + 1 < items.size()
        && gaps.behind(k) <= Gaps.COMMA;
  }

  private boolean isElsewhere(int k) {
    Item zone = items.get(k);
    boolean office = words.is(zone.to(), Role.PLACE_WORD);
    boolean said =
        words.glued(zone.from())
            || words.sign(zone.from() - 1, '(')
            || words.sign(zone.from() - 1, ',')
            || words.is(zone.from() - 1, Role.IN)
            || items.get(k - 1).to() == zone.from();
    return office || !said;
  }

  private static boolean isTransparent(Item item) {
    return item instanceof Days
        || item instanceof Part
        || item instanceof Length
        || item instanceof Zone;
  }

  private boolean behind(int k, Zone zone, Draft[] drafts) {
    int at = k + 1;
    while (at < items.size()
        && at <= k + REACH
        && items.get(at) instanceof Days
        && gaps.behind(at - 1) <= Gaps.COMMA) {
      at++;
    }
    boolean timed =
        at < items.size()
            && items.get(at) instanceof Time
            && gaps.behind(at - 1) <= Gaps.COMMA
            && drafts[at] != null
            && drafts[at].zone == null;
    boolean place = zone.name().kind() == Kind.PLACE;
    boolean direct =
        timed
            && at == k + 1
            && ((items.get(at).from() == zone.to() && words.number(zone.to()))
                || (words.sign(zone.to(), ':') && items.get(at).from() == zone.to() + 1));
    if (!timed || (place && !direct)) {
      return false;
    }
    boolean heading = words.sign(zone.to(), ':') || !place;
    for (int each = at;
        each < items.size() && (each == at || (heading && gaps.behind(each - 1) <= Gaps.LIST));
        each++) {
      if (items.get(each) instanceof Zone) {
        break;
      }
      if (drafts[each] != null
          && drafts[each].zone == null
          && items.get(each) instanceof Time
          && !isOwn(each)) {
        set(drafts[each], k, zone.name());
      }
    }
    return true;
  }

  private boolean isOwn(int time) {
    return time + 1 < items.size()
        && items.get(time + 1) instanceof Zone
        && gaps.behind(time) <= Gaps.COMMA;
  }

  /** "All times Eastern", "I'm on Pacific time". */
  private void general(int k, Zone zone) {
    boolean said =
        zone.name().kind() == Kind.NAMED
            || (zone.name().kind() == Kind.YOURS && !zone.name().abbreviation().equals("for"))
            || (zone.name().kind() == Kind.PLACE && words.is(zone.from() - 1, Role.ALL_TIMES));
    if (said && forAll == null && !words.sentenceHas(zone.from(), Role.PAST_VERB)) {
      forAll = zone.name();
      forAllItem = k;
    }
  }

  private static void set(Draft draft, int k, ZoneName zone) {
    draft.zone = zone;
    draft.zoneItem = k;
  }

  /** A zone behind a list holds for all of it, and for what goes on behind it. */
  private void spread(Draft[] drafts) {
    for (int k = items.size() - 2; k >= 0; k--) {
      pass(drafts, k, true);
    }
    carried = null;
    for (int k = 0; k + 1 < items.size(); k++) {
      pass(drafts, k, false);
    }
  }

  private void pass(Draft[] drafts, int k, boolean back) {
    if (gaps.behind(k) > Gaps.LIST || gaps.isBracket(k)) {
      carried = null;
      return;
    }
    Draft left = drafts[k];
    Draft right = drafts[k + 1];
    Draft source = back ? right : left;
    if (source != null && source.zone != null) {
      carried = source;
    } else if (source != null && source.item instanceof Time) {
      carried = null;
    }
    Draft target = back ? left : right;
    if (target != null
        && target.zone == null
        && carried != null
        && carried.zone != null
        && (target.item instanceof Time || target.item instanceof Part)) {
      set(target, carried.zoneItem, carried.zone);
    }
  }
}
