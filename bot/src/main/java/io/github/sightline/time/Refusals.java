package io.github.sightline.time;

import java.util.List;

/** Finds the times that a word of refusal is about, in front of it or behind it. */
final class Refusals {
  private static final int REACH = 14;

  private final Words words;
  private final List<Item> items;
  private final Gaps gaps;
  private final ItemIndex index;
  private final boolean[] rejected;

  Refusals(Words words, List<Item> items, Gaps gaps, ItemIndex index) {
    this.words = words;
    this.items = items;
    this.gaps = gaps;
    this.index = index;
    this.rejected = new boolean[items.size()];
  }

  boolean[] rejected() {
    return rejected;
  }

  void reject(int k) {
    rejected[k] = true;
  }

  /** Turns down the times in front of a word of refusal; false: there is none. */
  boolean forward(int i, boolean direct) {
    int end = Math.min(words.sentenceEnd(i), i + REACH);
    int next = index.from(i + 1);
    if (next >= items.size() || items.get(next).from() >= end) {
      return false;
    }
    boolean comma = false;
    for (int at = i + 1; at < items.get(next).from(); at++) {
      boolean swallowed = words.is(at, Role.FIT) && at <= i + 4 && !isTurn(at) && !comma;
      comma |= words.sign(at, ',');
      if ((words.is(at, Role.FLIP) && !swallowed)
          || (words.sign(at, ',') && !direct && index.startsAt(at + 1))
          || words.is(at, Role.IF)) {
        return false;
      }
    }
    if (items.get(next) instanceof Item.Days && words.is(items.get(next).from() - 1, Role.BEFORE)) {
      return true;
    }
    reject(next);
    for (int k = next; k + 1 < items.size() && goesOn(k); k++) {
      reject(k + 1);
    }
    return true;
  }

  private boolean isTurn(int at) {
    Lexeme word = words.at(at);
    return word.is(Role.TURN);
  }

  /** Whether what is turned down goes on with the next item. */
  private boolean goesOn(int k) {
    int gap = gaps.behind(k);
    if (gap > Gaps.LIST || gaps.isLine(k) || (gaps.isRange(k) && isMoving(items.get(k).from()))) {
      return false;
    }
    if (gap == Gaps.NONE) {
      return true;
    }
    boolean sameTime =
        (items.get(k) instanceof Item.Days
                && items.get(k + 1) instanceof Item.Time
                && gap == Gaps.COMMA)
            || items.get(k + 1) instanceof Item.Zone
            || (items.get(k + 1) instanceof Item.Part && gap == Gaps.COMMA);
    if (sameTime) {
      return true;
    }
    int last = lastOfRun(k + 1);
    boolean accepted = isAccepted(items.get(last).to());
    boolean question =
        words.sign(words.sentenceEnd(items.get(k).from()), '?')
            && !gaps.isOr(k)
            && !gaps.isAnd(k)
            && !listsOn(k + 1);
    return !accepted && !question;
  }

  private boolean listsOn(int k) {
    return k + 1 < items.size() && (gaps.isOr(k) || gaps.isAnd(k)) && gaps.behind(k) == Gaps.LIST;
  }

  private int lastOfRun(int k) {
    int last = k;
    while (last + 1 < items.size() && last < k + 8 && gaps.behind(last) <= Gaps.COMMA) {
      last++;
    }
    return last;
  }

  /** Whether a word right behind says that it suits. */
  private boolean isAccepted(int i) {
    for (int at = i; at < i + 3 && !words.ends(at) && !words.sign(at, ','); at++) {
      if (words.is(at, Role.NEG) || words.is(at, Role.NEG_BACK)) {
        return false;
      }
      if (words.is(at, Role.FIT)) {
        return !(words.is(at + 1, Role.NEG) || words.is(at + 1, Role.NEG_BACK));
      }
    }
    return false;
  }

  private boolean isMoving(int i) {
    return words.has(words.sentenceBegin(i), i, Role.MOVE);
  }

  /** Turns down the times behind which a word of refusal stands; false: there is none. */
  boolean backward(int i) {
    int k = index.from(i) - 1;
    if (k < 0 || items.get(k).to() > i || i - items.get(k).to() > REACH || !reaches(k, i)) {
      return false;
    }
    reject(k);
    boolean joined = false;
    boolean timed = items.get(k) instanceof Item.Time;
    for (int at = k - 1; at >= 0; at--) {
      int gap = gaps.behind(at);
      boolean list = gaps.isOr(at) || gaps.isAnd(at);
      boolean within =
          gap == Gaps.NONE
              || (gap == Gaps.COMMA
                  && items.get(at) instanceof Item.Days
                  && timed
                  && items.get(at + 1) instanceof Item.Time);
      if (gap > Gaps.LIST || gaps.isLine(at) || !(within || list || (joined && gap <= Gaps.LIST))) {
        break;
      }
      joined |= list;
      reject(at);
    }
    return true;
  }

  /** Whether a refusal is still about the time: in its sentence, or the answer to its question. */
  private boolean reaches(int k, int i) {
    int begin = words.sentenceBegin(i);
    int from = items.get(k).to();
    if (words.sentenceBegin(items.get(k).from()) != begin) {
      boolean answer = from == begin - 1 && words.sign(from, '?') && i - begin <= 4;
      boolean alone =
          index.from(begin) >= items.size() || answerEnd(i) <= items.get(index.from(begin)).from();
      return answer && alone && answerEnd(i) - i <= 3;
    }
    for (int at = from; at < i; at++) {
      boolean suits =
          words.is(at, Role.FIT) && !words.is(at, Role.COPULA) && !words.is(at + 1, Role.NEG);
      boolean turns = words.is(at, Role.FLIP) && !words.is(at, Role.EVENT);
      if (turns || (suits && !words.is(at, Role.EVENT) && at < i - 1)) {
        return false;
      }
    }
    return true;
  }

  private int answerEnd(int i) {
    int end = i;
    while (end < i + 4 && !words.ends(end) && !words.sign(end, ',')) {
      end++;
    }
    return end;
  }
}
