package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import java.util.List;

/** Which items lie in the past, by the verbs of their sentence. */
final class Tense {
  private final Words words;

  Tense(Words words) {
    this.words = words;
  }

  boolean[] past(List<Item> items) {
    boolean[] past = new boolean[items.size()];
    for (int k = 0; k < past.length; k++) {
      past[k] = isPast(items.get(k));
    }
    return past;
  }

  private boolean isPast(Item item) {
    if (item instanceof Days days && isNamedPast(days.day())) {
      return true;
    }
    int begin = clauseBegin(item.from());
    int end = clauseEnd(item.to());
    boolean told =
        words.has(begin, item.from(), Role.PAST_VERB)
            || words.has(begin, end, Role.PAST_STATE)
            || isTold(item.to(), end);
    boolean planned =
        words.has(begin, end, Role.PLANNED)
            || words.is(item.from() - 1, Role.FOR)
            || words.is(item.from() - 1, Role.TO)
            || words.has(begin, end, Role.FLIP)
            || words.has(begin, item.from(), Role.NEG)
            || words.has(begin, end, Role.IF)
            || words.sign(words.sentenceEnd(item.from()), '?');
    return told && !planned;
  }

  /** "On Monday I spoke with her". */
  private boolean isTold(int from, int end) {
    for (int at = from; at < Math.min(end, from + 6); at++) {
      if (words.is(at, Role.PAST_VERB) && words.is(at - 1, Role.SUBJECT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedPast(Day day) {
    if (day instanceof Day.Offset offset) {
      return offset.days() < 0;
    }
    return day instanceof Day.Weekday weekday
        && (weekday.which() == Day.Which.LAST_WEEK || weekday.which() == Day.Which.JUST_PAST);
  }

  private int clauseBegin(int i) {
    int begin = words.sentenceBegin(i);
    for (int at = i - 1; at >= begin && i - at < 25; at--) {
      if (bounds(at)) {
        return at + 1;
      }
    }
    return Math.max(begin, i - 25);
  }

  private int clauseEnd(int i) {
    int end = words.sentenceEnd(i);
    for (int at = i; at < end && at - i < 25; at++) {
      if (bounds(at)) {
        return at;
      }
    }
    return Math.min(end, i + 25);
  }

  private boolean bounds(int i) {
    return (words.is(i, Role.FLIP) && !words.word(i, "can"))
        || (words.sign(i, ',')
            && !words.is(i + 1, Role.AT)
            && !words.number(i + 1)
            && words.is(i + 1, Role.FOLLOW));
  }
}
