package io.github.sightline.time;

import java.util.List;

/** Which items the author turns down: words of refusal, and what they are about. */
final class Polarities {
  private static final int REACH = 14;

  private final Words words;
  private final List<Item> items;
  private final Gaps gaps;
  private final boolean[] rejected;
  private final int[] itemBehind;

  Polarities(Words words, List<Item> items, Gaps gaps) {
    this.words = words;
    this.items = items;
    this.gaps = gaps;
    this.rejected = new boolean[items.size()];
    this.itemBehind = new int[words.size() + 1];
    int k = items.size();
    for (int i = words.size(); i >= 0; i--) {
      while (k > 0 && items.get(k - 1).from() >= i) {
        k--;
      }
      itemBehind[i] = k;
    }
  }

  boolean[] rejected() {
    for (int i = 0; i < words.size() && !items.isEmpty(); i++) {
      Lexeme word = words.at(i);
      if (word.is(Role.NEG) && (isConditional(i) || isQuestion(i))) {
        continue;
      }
      if (word.is(Role.NEG)) {
        negation(i);
      } else if (word.is(Role.NEG_FORWARD)) {
        exclusion(i);
      } else if (word.is(Role.NEG_BACK) && !isConditional(i) && !backward(i)) {
        forward(i, false);
      } else if (word.is(Role.NEG_BEHIND) && isPredicate(i) && !isConditional(i)) {
        backward(i);
      } else if (word.is(Role.MOVE)) {
        move(i);
      }
    }
    for (int k = 0; k < rejected.length; k++) {
      rejected[k] |= words.at(items.get(k).from()).struck;
    }
    return rejected;
  }

  /** "If Tuesday doesn't work" turns nothing down. */
  private boolean isConditional(int i) {
    int begin = Math.max(words.sentenceBegin(i), i - REACH);
    for (int at = i - 1; at >= begin && !words.sign(at, ','); at--) {
      if (words.is(at, Role.IF)) {
        return !words.is(at, Role.NEG_FORWARD);
      }
    }
    return false;
  }

  /** "Except Friday" looks ahead alone, "cancel" back as well. */
  private void exclusion(int i) {
    boolean over = words.word(i, "over") && !(startsItem(i + 1) && itemBehind[i] > 0);
    if (!over && !forward(i, true) && !words.is(i, Role.EXCEPT)) {
      backward(i);
    }
  }

  /** Whether nothing but a form of "is" stands between a time and this word. */
  private boolean isPredicate(int i) {
    int k = itemBehind[i] - 1;
    if (k < 0 || i - items.get(k).to() > 5) {
      return false;
    }
    for (int at = items.get(k).to(); at < i; at++) {
      if (!words.is(at, Role.COPULA)) {
        return false;
      }
    }
    return true;
  }

  /** "Wouldn't Friday be better?" */
  private boolean isQuestion(int i) {
    boolean asks =
        words.at(i).text.endsWith("n't")
            && words.sign(words.sentenceEnd(i), '?')
            && words.clauseBegin(i) == i;
    return asks
        && (startsItem(i + 1)
            || words.word(i + 1, "you")
            || words.word(i + 1, "we")
            || words.word(i + 1, "it")
            || words.word(i + 1, "that"));
  }

  private void negation(int i) {
    if (isRightBehind(i)) {
      backward(i);
      return;
    }
    if (!forward(i, false)) {
      backward(i);
    }
  }

  /** Whether the refusal follows a time so closely that it is about it: "3pm doesn't work". */
  private boolean isRightBehind(int i) {
    int k = itemBehind[i] - 1;
    if (k < 0) {
      return false;
    }
    int distance = i - items.get(k).to();
    if (distance > 3
        || distance < 0
        || words.sentenceBegin(items.get(k).from()) != words.sentenceBegin(i)) {
      return false;
    }
    for (int at = items.get(k).to(); at < i; at++) {
      if (isSpeaker(at)
          || words.is(at, Role.FLIP)
          || words.is(at, Role.AND)
          || words.is(at, Role.OR)
          || words.is(at, Role.FIT) && !words.is(at, Role.EVENT)) {
        return false;
      }
      if (words.sign(at, ',')
          && !(words.word(at + 1, "unfortunately") || words.word(at + 1, "sadly"))) {
        return false;
      }
    }
    return !words.word(i, "not")
        || !(itemBehind[i] < items.size() && items.get(itemBehind[i]).from() <= i + 2);
  }

  private boolean isSpeaker(int i) {
    return words.word(i, "i")
        || words.word(i, "we")
        || words.word(i, "i'm")
        || words.word(i, "we're")
        || words.word(i, "my")
        || words.word(i, "i'll")
        || words.word(i, "i've")
        || words.word(i, "he")
        || words.word(i, "she")
        || words.word(i, "they")
        || words.word(i, "our");
  }

  /** Turns down the times in front of a word of refusal; false: there is none. */
  private boolean forward(int i, boolean direct) {
    int end = Math.min(words.sentenceEnd(i), i + REACH);
    int next = itemBehind[Math.min(i + 1, words.size())];
    if (next >= items.size() || items.get(next).from() >= end) {
      return false;
    }
    boolean comma = false;
    for (int at = i + 1; at < items.get(next).from(); at++) {
      boolean swallowed = words.is(at, Role.FIT) && at <= i + 4 && !isTurn(at) && !comma;
      comma |= words.sign(at, ',');
      if (words.is(at, Role.FLIP) && !swallowed
          || (words.sign(at, ',') && !direct && startsItem(at + 1))
          || words.is(at, Role.IF)) {
        return false;
      }
    }
    if (items.get(next) instanceof Item.Days && words.is(items.get(next).from() - 1, Role.BEFORE)) {
      return true;
    }
    reject(next);
    for (int k = next; k + 1 < items.size() && goesOn(k, next); k++) {
      reject(k + 1);
    }
    return true;
  }

  private boolean isTurn(int at) {
    Lexeme word = words.at(at);
    return word.word.has(Role.DO) && word.text.equals("how")
        || word.text.equals("but")
        || word.text.equals("can") && word.is(Role.FLIP);
  }

  private boolean startsItem(int at) {
    int i = at;
    while (words.is(i, Role.AT)
        || words.is(i, Role.ON)
        || words.is(i, Role.THE)
        || words.is(i, Role.FOR)) {
      i++;
    }
    int k = itemBehind[Math.min(i, words.size())];
    return k < items.size() && items.get(k).from() <= i;
  }

  /** Whether what is turned down goes on with the next item. */
  private boolean goesOn(int k, int first) {
    int gap = gaps.behind(k);
    if (gap > Gaps.LIST || gaps.isLine(k) || gaps.isRange(k) && isMoving(items.get(k).from())) {
      return false;
    }
    if (gap == Gaps.NONE) {
      return true;
    }
    boolean sameTime =
        items.get(k) instanceof Item.Days
                && items.get(k + 1) instanceof Item.Time
                && gap == Gaps.COMMA
            || items.get(k + 1) instanceof Item.Zone
            || items.get(k + 1) instanceof Item.Part && gap == Gaps.COMMA;
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
  private boolean backward(int i) {
    int k = itemBehind[i] - 1;
    if (k < 0 || i - items.get(k).to() > REACH || !reaches(k, i)) {
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
              || gap == Gaps.COMMA
                  && items.get(at) instanceof Item.Days
                  && timed
                  && items.get(at + 1) instanceof Item.Time;
      if (gap > Gaps.LIST || gaps.isLine(at) || !(within || list || joined && gap <= Gaps.LIST)) {
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
          itemBehind[begin] >= items.size() || answerEnd(i) <= items.get(itemBehind[begin]).from();
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
    while (!words.ends(end) && !words.sign(end, ',')) {
      end++;
    }
    return end;
  }

  /** Moving away from a time turns it down: "move it from 3 to 4", "reschedule Thursday's call". */
  private void move(int i) {
    int k = itemBehind[Math.min(i + 1, words.size())];
    if (k >= items.size()
        || items.get(k).from() >= words.sentenceEnd(i)
        || items.get(k) instanceof Item.Shift
        || items.get(k) instanceof Item.Length) {
      return;
    }
    boolean target = false;
    boolean from = false;
    for (int at = i; at <= items.get(k).from() && at < i + REACH; at++) {
      boolean inside = at == items.get(k).from();
      target |=
          !inside
                  && at > i
                  && (words.is(at, Role.TO)
                      || words.is(at, Role.FOR) && !words.is(at - 1, Role.EVENT))
              || words.is(at, Role.FLIP) && at > i;
      from |= words.is(at, Role.FROM);
    }
    boolean second = hasTarget(k);
    boolean direct = !target && second;
    boolean named =
        !target
            && isResched(i)
            && (words.is(i + 1, Role.EVENT) || words.is(i + 2, Role.EVENT) || possessive(k));
    if (from && !target || direct || named) {
      for (int at = k; at < items.size(); at++) {
        reject(at);
        if (gaps.behind(at) > Gaps.COMMA || gaps.isRange(at)) {
          break;
        }
      }
    }
  }

  private boolean possessive(int k) {
    return k + 1 <= items.size() && words.is(items.get(k).to(), Role.EVENT);
  }

  private boolean isResched(int i) {
    return words.word(i, "reschedule")
        || words.word(i, "postpone")
        || words.word(i, "rescheduling");
  }

  /** Whether "to" and another time follow. */
  private boolean hasTarget(int k) {
    int end = words.sentenceEnd(items.get(k).from());
    for (int at = k; at + 1 < items.size() && at < k + 5 && items.get(at + 1).from() < end; at++) {
      for (int i = items.get(at).to(); i < items.get(at + 1).from(); i++) {
        if (words.is(i, Role.TO)
            || words.is(i, Role.FOR) && words.is(i, Role.FOR) && !words.is(i - 1, Role.EVENT)) {
          return true;
        }
        if (words.is(i, Role.FLIP)) {
          return false;
        }
      }
    }
    return false;
  }

  private void reject(int k) {
    rejected[k] = true;
  }
}
