package io.github.sightline.time;

import io.github.sightline.time.Item.Bound;
import io.github.sightline.time.Item.Time;

/** Whether digits that could be a clock time are one. In doubt they are not. */
final class Plausible {
  private static final int LONGEST_LIST = 6;

  private final Scan scan;
  private final Words words;

  Plausible(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  boolean single(int i, ClockAt clock, Prefix prefix) {
    if (!Numbers.freeRight(words, clock.to()) && !isIso(i)) {
      return false;
    }
    if (!clock.weak()) {
      return !isRatio(i, clock.to());
    }
    if (words.is(i - 1, Role.NOT_BEFORE) && prefix.isEmpty() && scan.lastBeside(i) == null) {
      return false;
    }
    boolean joined = words.number(i) && words.at(i).digits > 2;
    boolean year = joined && words.at(i).number >= 1900 && words.at(i).number < 2100;
    if (year && !prefix.isAt() && scan.lastBeside(i) == null) {
      return false;
    }
    boolean said =
        prefix.isAt()
            && scan.lastBeside(i - 1) instanceof Item.Days
            && !words.is(clock.to(), Role.UNIT);
    return (said || Followers.mayFollow(words, clock.to())) && isCalledFor(i, clock, prefix);
  }

  private boolean isIso(int i) {
    return words.word(i - 1, "t") && words.glued(i);
  }

  private boolean isRatio(int from, int to) {
    boolean colon = words.sign(from + 1, ':') && to - from <= 3;
    return colon
        && (words.is(from - 1, Role.RATIO)
            || words.has(to, Math.min(to + 4, words.sentenceEnd(to)), Role.RATIO)
            || (words.is(from - 1, Role.TO) && words.is(from - 2, Role.RATIO))
            || (words.is(from - 1, Role.AT) && words.is(from - 2, Role.RATIO)));
  }

  private boolean isCalledFor(int i, ClockAt clock, Prefix prefix) {
    if (prefix.isAt() && !prefix.isFrom()) {
      return isArranged(i) || !words.sentenceHas(i, Role.PAST_VERB);
    }
    if (prefix.isTrigger()) {
      return isArranged(i);
    }
    if (besideItem(i) || beforeItem(words.is(clock.to(), Role.ISH) ? clock.to() + 1 : clock.to())) {
      return true;
    }
    Lexeme before = words.at(i - 1);
    if (before.is(Role.DO) || before.is(Role.FLIP)) {
      return isArranged(i);
    }
    boolean moved =
        before.is(Role.TO)
            && (words.has(words.sentenceBegin(i), i, Role.MOVE)
                || words.has(words.sentenceBegin(i), i, Role.PUSH));
    boolean replaced = before.is(Role.EXCEPT) && isArranged(i);
    boolean scheduled = before.is(Role.FOR) && words.has(words.sentenceBegin(i), i, Role.SCHEDULE);
    return moved || replaced || scheduled || isInstead(i, clock.to());
  }

  /** "3 works", "3 instead?" at the beginning of a sentence. */
  private boolean isInstead(int i, int to) {
    boolean first =
        words.ends(i - 1)
            || words.sign(i - 1, ',')
            || words.is(i - 1, Role.NEG_FORWARD)
            || words.is(i - 1, Role.NEG)
            || words.is(i - 1, Role.SCHEDULE);
    boolean asked = words.ends(i - 1) && words.sign(to, '?');
    return (first || asked)
        && (asked || words.is(to, Role.FIT) || words.is(to, Role.FLIP) || words.is(to, Role.NEG))
        && isArranged(i);
  }

  private boolean besideItem(int i) {
    Item last = scan.lastBeside(i);
    return last instanceof Item.Days
        || last instanceof Item.Time
        || last instanceof Item.Part
        || (last instanceof Item.Zone && i > last.to())
        || (last instanceof Item.SameTime)
        || (last instanceof Item.Week);
  }

  /** Whether a day, a part of one or a zone stands behind, maybe behind a list. */
  private boolean beforeItem(int to) {
    int at = to;
    for (int listed = 0; listed < LONGEST_LIST; listed++) {
      at = words.sign(at, ',') ? at + 1 : at;
      boolean joins =
          words.is(at, Role.OR)
              || words.is(at, Role.AND)
              || words.sign(at, '/')
              || words.sign(at - 1, ',');
      int next =
          words.sign(at - 1, ',') && !words.is(at, Role.OR) && !words.is(at, Role.AND)
              ? at
              : at + 1;
      if (!joins || Numbers.value(words, next) < 0) {
        break;
      }
      ClockAt clock = Clocks.read(words, next);
      if (clock == null) {
        return false;
      }
      if (!clock.weak()) {
        return true;
      }
      at = clock.to();
    }
    return isDayLike(at)
        || ((words.is(at, Role.ON)
                || words.is(at, Role.IN)
                || words.is(at, Role.THE)
                || words.sign(at, '('))
            && isDayLike(at + 1))
        || (words.is(at, Role.IN) && words.is(at + 1, Role.THE) && words.is(at + 2, Role.PART))
        || (words.is(at, Role.ISH) && words.glued(at))
        || (words.is(at, Role.ON) && words.is(at + 1, Role.THE) && words.number(at + 2));
  }

  private boolean isDayLike(int i) {
    Lexeme word = words.at(i);
    boolean named =
        word.is(Role.WEEKDAY)
            || word.is(Role.DAY_OFFSET)
            || word.is(Role.PART)
            || word.is(Role.SHARP)
            || word.is(Role.SAME_DAY)
            || word.is(Role.NEXT_DAY)
            || (word.is(Role.WHOSE) && !words.word(i, "here"));
    boolean zone = word.is(Role.ZONE) && (!word.is(Role.SHAKY) || word.capital);
    if (words.number(i) && words.sign(i + 1, '/') && words.number(i + 2) && words.glued(i + 1)) {
      return words.is(i - 1, Role.ON);
    }
    boolean next =
        (word.is(Role.NEXT) || word.is(Role.THIS))
            && (words.is(i + 1, Role.WEEKDAY) || words.is(i + 1, Role.PART));
    return named || zone || next || (word.is(Role.AT) && words.is(i + 1, Role.PART));
  }

  /** Whether the message speaks of arranging something. */
  private boolean isArranged(int i) {
    return scan.hasDay()
        || scan.anchored
        || words.sentenceHas(i, Role.ARRANGE)
        || words.sentenceHas(i, Role.EVENT);
  }

  boolean range(Time range, ClockAt start, Prefix prefix) {
    Clock end = range.end();
    int begin = prefix.to();
    if (end == null || isRatio(begin, start.to())) {
      return false;
    }
    ClockAt last = Clocks.read(words, range.to() - 1);
    boolean strong =
        !start.weak() || (end.isFixed() && end.minute() != 0) || isStrongEnd(range.to());
    if (strong
        && !(start.weak()
            && last != null
            && last.weak()
            && !Followers.mayFollow(words, range.to()))) {
      return true;
    }
    if (!Followers.mayFollow(words, range.to())
        || (words.is(begin - 1, Role.NOT_BEFORE)
            && prefix.isEmpty()
            && scan.lastBeside(begin) == null)) {
      return false;
    }
    boolean beside = besideItem(begin) || beforeItem(range.to());
    return beside
        || ((prefix.isTrigger()
                || range.bound() == Bound.WITHIN
                || scan.hasDay()
                || scan.anchored
                || words.ends(begin - 1))
            && isArranged(begin)
            && !words.sentenceHas(begin, Role.RATIO));
  }

  private boolean isStrongEnd(int to) {
    return words.is(to - 1, Role.MERIDIEM)
        || words.is(to - 1, Role.OCLOCK)
        || words.is(to - 1, Role.CLOCK_WORD)
        || words.is(to - 1, Role.HOUR_MARK)
        || words.sign(to - 2, ':')
        || (words.word(to - 1, "a") || words.word(to - 1, "p"));
  }
}
