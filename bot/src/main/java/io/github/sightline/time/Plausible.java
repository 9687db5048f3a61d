package io.github.sightline.time;

import io.github.sightline.time.Item.Bound;
import io.github.sightline.time.Item.Time;

/** Whether digits that could be a clock time are one. In doubt they are not. */
final class Plausible {
  private final Scan scan;
  private final Words words;
  private final PlainHours hours;

  Plausible(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
    this.hours = new PlainHours(scan);
  }

  boolean single(int i, ClockAt clock, Prefix prefix) {
    if (!Numbers.freeRight(words, clock.to()) && !isIso(i)) {
      return false;
    }
    if (!clock.weak()) {
      return !isRatio(i, clock.to());
    }
    return hours.isHour(i, clock, prefix);
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

  boolean range(Time range, ClockAt start, Prefix prefix) {
    Clock end = range.end();
    int begin = prefix.to();
    if (end == null || isRatio(begin, start.to()) || isUneven(begin, start, range.to())) {
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
    boolean beside = hours.besideItem(begin) || hours.beforeItem(range.to());
    return beside
        || ((prefix.isTrigger()
                || range.bound() == Bound.WITHIN
                || scan.hasDay()
                || scan.anchored
                || words.ends(begin - 1))
            && hours.isArranged(begin)
            && !words.sentenceHas(begin, Role.RATIO));
  }

  /** "From 3 to 1000": an hour and a number. */
  private boolean isUneven(int begin, ClockAt start, int to) {
    boolean joined = words.number(to - 1) && words.at(to - 1).digits > 2;
    return joined && start.to() == begin + 1 && words.number(begin) && words.at(begin).digits < 3;
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
