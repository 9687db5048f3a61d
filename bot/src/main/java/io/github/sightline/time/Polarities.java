package io.github.sightline.time;

import java.util.List;

/** Which items the author turns down: words of refusal, and what they are about. */
final class Polarities {
  private static final int REACH = 14;

  private static final RoleSet BREAKS = RoleSet.of(Role.SPEAKER, Role.FLIP, Role.AND, Role.OR);

  private final Words words;
  private final List<Item> items;
  private final ItemIndex index;
  private final Refusals refusals;
  private final Moves moves;

  Polarities(Words words, List<Item> items, Gaps gaps) {
    this.words = words;
    this.items = items;
    this.index = new ItemIndex(words, items);
    this.refusals = new Refusals(words, items, gaps, index);
    this.moves = new Moves(words, items, gaps, index, refusals);
  }

  boolean[] rejected() {
    for (int i = 0; i < words.size() && !items.isEmpty(); i++) {
      judge(i);
    }
    boolean[] rejected = refusals.rejected();
    for (int k = 0; k < rejected.length; k++) {
      rejected[k] |= words.at(items.get(k).from()).struck;
    }
    return rejected;
  }

  private void judge(int i) {
    Lexeme word = words.at(i);
    if (word.is(Role.NEG)) {
      if (!isConditional(i) && !isQuestion(i)) {
        negation(i);
      }
    } else if (word.is(Role.NEG_FORWARD)) {
      exclusion(i);
    } else if (word.is(Role.NEG_BACK) && !isConditional(i)) {
      if (!refusals.backward(i)) {
        refusals.forward(i, false);
      }
    } else if (word.is(Role.NEG_BEHIND) && (isPredicate(i) || isAnswer(i)) && !isConditional(i)) {
      refusals.backward(i);
    } else if (word.is(Role.MOVE)) {
      moves.move(i);
    }
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
    boolean over = words.word(i, "over") && !(index.startsAt(i + 1) && index.from(i) > 0);
    if (!over && !refusals.forward(i, true) && !words.is(i, Role.EXCEPT)) {
      refusals.backward(i);
    }
  }

  /** "Thursday at 3? Sorry, no." */
  private boolean isAnswer(int i) {
    int begin = words.sentenceBegin(i);
    return words.sign(begin - 1, '?')
        && i - begin <= 2
        && (words.ends(i + 1) || words.sign(i + 1, ','));
  }

  /** Whether nothing but a form of "is" stands between a time and this word. */
  private boolean isPredicate(int i) {
    int k = index.from(i) - 1;
    if (k < 0 || items.get(k).to() > i || i - items.get(k).to() > 5) {
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
    return asks && (index.startsAt(i + 1) || words.is(i + 1, Role.SUBJECT));
  }

  private void negation(int i) {
    if (isRightBehind(i)) {
      refusals.backward(i);
      return;
    }
    if (!refusals.forward(i, false)) {
      refusals.backward(i);
    }
  }

  /** Whether the refusal follows a time so closely that it is about it: "3pm doesn't work". */
  private boolean isRightBehind(int i) {
    int k = index.from(i) - 1;
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
      boolean suits = words.is(at, Role.FIT) && !words.is(at, Role.EVENT);
      boolean comma = words.sign(at, ',') && !words.is(at + 1, Role.REGRET);
      if (suits || comma || words.is(at, BREAKS)) {
        return false;
      }
    }
    return !words.word(i, "not")
        || !(index.from(i) < items.size() && items.get(index.from(i)).from() <= i + 2);
  }
}
