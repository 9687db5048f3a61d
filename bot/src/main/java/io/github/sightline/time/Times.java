package io.github.sightline.time;

import io.github.sightline.time.Item.Bound;
import io.github.sightline.time.Item.Time;
import org.jspecify.annotations.Nullable;

/** Reads clock times with what bounds them: "around 3", "between 2 and 4", "after noon". */
final class Times {
  private static final int MOST_PREFIXES = 4;

  private final Scan scan;
  private final Words words;
  private final Plausible plausible;

  Times(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
    this.plausible = new Plausible(scan);
  }

  @Nullable Time read(int i) {
    Prefix prefix = Prefix.read(words, i, MOST_PREFIXES);
    int at = prefix.to();
    ClockAt start = Clocks.read(words, at);
    if (start == null && prefix.isEmpty()) {
      return null;
    }
    if (start == null) {
      return lunch(i, at, prefix);
    }
    if (!Numbers.freeLeft(words, at)) {
      return null;
    }
    Time range = range(i, at, start, prefix);
    if (range != null) {
      return plausible.range(range, start, prefix) ? range : null;
    }
    return plausible.single(at, start, prefix) ? single(i, start, prefix) : null;
  }

  /** "After lunch", "before lunch": lunch is from 12 to 13. */
  private @Nullable Time lunch(int from, int at, Prefix prefix) {
    boolean lunch =
        words.is(at, Role.LUNCH)
            && (prefix.bound() == Bound.AFTER || prefix.bound() == Bound.BEFORE);
    int hour = prefix.bound() == Bound.AFTER ? 13 : 12;
    return lunch && scan.dated
        ? new Time(from, at + 1, prefix.bound(), new Clock(hour, 0, Clock.OPEN, true), null, -1)
        : null;
  }

  private Time single(int from, ClockAt start, Prefix prefix) {
    int to = start.to();
    Bound bound =
        prefix.isFrom() && prefix.bound() == Bound.AFTER && isMove(from)
            ? Bound.AT
            : prefix.bound();
    boolean until = bound == Bound.BEFORE && words.is(prefix.to() - 1, Role.TO);
    bound = until && isMove(from) ? Bound.AT : bound;
    bound = bound == Bound.AFTER && words.is(prefix.to() - 1, Role.FROM) ? Bound.FROM : bound;
    if (isIsh(to)) {
      bound = bound == Bound.AT ? Bound.ABOUT : bound;
      to = words.sign(to, '-') ? to + 2 : to + 1;
    }
    if (words.is(to, Role.SHARP)) {
      to++;
    }
    int at = words.sign(to, ',') ? to + 1 : to;
    if (words.is(at, Role.ONWARDS) || isOn(to, prefix) || isPlus(to)) {
      return new Time(from, isPlus(to) ? to + 1 : at + 1, Bound.AFTER, start.clock(), null, -1);
    }
    if (words.is(at, Role.LATEST)) {
      return new Time(from, at + 1, Bound.BEFORE, start.clock(), null, -1);
    }
    return new Time(from, to, bound, start.clock(), null, -1);
  }

  private boolean isIsh(int to) {
    if (words.sign(to, '-') && words.word(to + 1, "ish")) {
      return true;
    }
    return words.is(to, Role.ISH) && !(words.at(to).is(Role.APPROX) && words.number(to + 1));
  }

  private boolean isPlus(int to) {
    return words.sign(to, '+') && words.glued(to) && !words.number(to + 1);
  }

  /** "From 3 on" at the end of a clause. */
  private boolean isOn(int to, Prefix prefix) {
    return prefix.isFrom()
        && words.is(to, Role.ON)
        && (words.ends(to + 1) || words.sign(to + 1, ','));
  }

  private @Nullable Time range(int from, int at, ClockAt start, Prefix prefix) {
    int to = start.to();
    to = isIsh(to) && !words.is(to + 1, Role.OR) ? (words.sign(to, '-') ? to + 2 : to + 1) : to;
    int zone = words.is(to, Role.ZONE) && !words.is(to, Role.UNIT) ? to : -1;
    to = zone < 0 ? to : to + 1;
    boolean slash =
        words.sign(to, '/') && words.glued(to) && words.sign(to - 2, ':') && !start.weak();
    boolean offset = zone >= 0 && words.sign(to, '-') && words.glued(to) && words.glued(to + 1);
    if (offset) {
      return null;
    }
    boolean joins =
        words.sign(to, '-')
            || words.is(to, Role.TO)
            || (prefix.isBetween() && (words.is(to, Role.AND) || words.sign(to, '&')))
            || (words.sign(to, '>') && prefix.isFrom());
    if (!slash && !joins) {
      return null;
    }
    int second = words.sign(to, '-') && words.sign(to + 1, '-') ? to + 2 : to + 1;
    second = words.is(second, Role.AT) || words.is(second, Role.APPROX) ? second + 1 : second;
    ClockAt end = Clocks.read(words, second);
    if (end == null
        || (slash && !words.sign(end.to() - 2, ':'))
        || !Numbers.freeRight(words, end.to())) {
      return null;
    }
    if ((words.is(at - 1, Role.MOVE) && words.is(to, Role.TO)) || (prefix.isFrom() && isMove(at))) {
      return null;
    }
    int last =
        isIsh(end.to()) ? (words.sign(end.to(), '-') ? end.to() + 2 : end.to() + 1) : end.to();
    Bound bound = prefix.isBetween() || prefix.isAny() ? Bound.WITHIN : Bound.RANGE;
    return new Time(from, last, bound, start.clock(), end.clock(), zone);
  }

  /** Whether something is being moved from here to there: then there is no range. */
  private boolean isMove(int at) {
    return words.has(words.sentenceBegin(at), at, Role.MOVE)
        || words.has(words.sentenceBegin(at), at, Role.PUSH);
  }
}
