package io.github.sightline.time;

import io.github.sightline.time.Item.Time;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes mentions of what was found: the same instant said twice counts once. */
final class Mentions {
  private final String text;
  private final Words words;
  private final List<Item> items;
  private final Setting setting;

  Mentions(String text, Words words, List<Item> items, Setting setting) {
    this.text = text;
    this.words = words;
    this.items = items;
    this.setting = setting;
  }

  List<TimeMention> of(List<Found> all) {
    List<TimeMention> mentions = new ArrayList<>(all.size());
    Map<Instant, Integer> timed = new HashMap<>();
    Set<ZonedDateTime> days = new HashSet<>();
    List<Found> clocks = all.stream().filter(found -> found.draft().item instanceof Time).toList();
    for (int k = 0; k < all.size(); k++) {
      Found found = all.get(k);
      if (found.certainty() == Certainty.DATE_ONLY
          || isRestated(all, k)
          || isCoveringWindow(clocks, found)) {
        continue;
      }
      days.add(found.start().toLocalDate().atStartOfDay(setting.context.zone()));
      Integer before = timed.putIfAbsent(found.start().toInstant(), mentions.size());
      if (before == null) {
        mentions.add(mention(found));
      }
    }
    for (Found found : all) {
      if (found.certainty() == Certainty.DATE_ONLY && days.add(found.start())) {
        mentions.add(mention(found));
      }
    }
    mentions.sort((a, b) -> a.from() - b.from());
    return mentions;
  }

  /** "10pm PT (1am ET)": the second names the first in another zone, whatever the day. */
  private boolean isRestated(List<Found> all, int k) {
    if (k == 0 || !(all.get(k).draft().item instanceof Time)) {
      return false;
    }
    Found found = all.get(k);
    for (int b = k - 1; b >= 0 && b >= k - 3; b--) {
      Found before = all.get(b);
      if (!(before.draft().item instanceof Time) || before.certainty() == Certainty.DATE_ONLY) {
        continue;
      }
      ZoneId zone = found.start().getZone();
      boolean other = before.draft().zoneItem != found.draft().zoneItem;
      boolean same =
          before
              .start()
              .withZoneSameInstant(zone)
              .toLocalTime()
              .equals(found.start().toLocalTime());
      boolean near =
          words.sentenceBegin(before.draft().item.from())
              == words.sentenceBegin(found.draft().item.from());
      boolean sameDay =
          found.draft().days.isEmpty() || found.draft().days.equals(before.draft().days);
      if (other && same && near && sameDay) {
        return true;
      }
    }
    return false;
  }

  /** "Friday afternoon, best at 2:30": the part of the day only led to the time. */
  private static boolean isCoveringWindow(List<Found> clocks, Found found) {
    ZonedDateTime end = found.end();
    if (!(found.draft().item instanceof Item.Part) || end == null) {
      return false;
    }
    for (Found other : clocks) {
      boolean within = !other.start().isBefore(found.start()) && other.start().isBefore(end);
      if (within
          && !other.draft().rejected
          && !found.draft().rejected
          && other.draft().days.equals(found.draft().days)) {
        return true;
      }
    }
    return false;
  }

  private TimeMention mention(Found found) {
    Draft draft = found.draft();
    Polarity polarity = draft.rejected ? Polarity.REJECT : Polarity.OFFER;
    return new TimeMention(
        found.start(), found.end(), found.certainty(), polarity, quote(draft), because(found));
  }

  /** The words of the item and of what belongs to it in its sentence. */
  private Quote quote(Draft draft) {
    int from = draft.item.from();
    int to = draft.item.to();
    int sentence = words.sentenceBegin(from);
    List<Integer> parts = new ArrayList<>(draft.days);
    parts.add(draft.zoneItem);
    parts.add(draft.partItem);
    for (int k : parts) {
      if (k >= 0 && words.sentenceBegin(items.get(k).from()) == sentence) {
        from = Math.min(from, items.get(k).from());
        to = Math.max(to, items.get(k).to());
      }
    }
    int begin = words.at(from).from;
    int end = words.at(to - 1).to;
    return new Quote(text.substring(begin, end), begin, end);
  }

  private String because(Found found) {
    Draft draft = found.draft();
    String zone = found.start().getZone().getId();
    String whose = draft.zone == null ? "the author's zone " + zone : "read in " + zone;
    return found.defaults().isEmpty() ? whose : whose + "; " + found.defaults();
  }
}
