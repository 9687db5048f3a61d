package io.github.sightline.time;

import io.github.sightline.time.Item.Bound;

/**
 * The words before a clock time that bound it.
 *
 * @param to index behind them: where the clock time must begin
 * @param isAt whether "at" or a word like it is among them
 */
record Prefix(int to, Bound bound, boolean isAt, boolean isFrom, boolean isBetween, boolean isAny) {

  static Prefix read(Words words, int i, int most) {
    Bound bound = Bound.AT;
    boolean at = false;
    boolean from = false;
    boolean between = false;
    boolean any = false;
    int to = i;
    for (; to < i + most && !words.is(to, Role.CLOCK_WORD); to++) {
      Lexeme word = words.at(to);
      if (word.is(Role.BETWEEN)) {
        between = true;
      } else if (word.is(Role.AT)) {
        at = true;
      } else if (word.is(Role.APPROX) || (word.kind == Lexeme.Kind.SIGN && word.sign == '~')) {
        bound = bound == Bound.AT ? Bound.ABOUT : bound;
      } else if (word.is(Role.AFTER)) {
        bound = Bound.AFTER;
        from |= word.is(Role.FROM);
      } else if (word.is(Role.BEFORE)) {
        bound = Bound.BEFORE;
      } else if (word.is(Role.BY)) {
        at = true;
      } else if (word.sign == '@'
          && (word.gap
              || Numbers.isTimeWord(words.at(to - 1))
              || words.at(to - 1).kind == Lexeme.Kind.SIGN)) {
        at = true;
      } else if (word.is(Role.ANY) && to < i + 1) {
        any = true;
      } else if (!word.is(Role.SHARP) || to == i) {
        break;
      }
      if (word.is(Role.FROM)) {
        from = true;
        bound = bound == Bound.BEFORE ? bound : Bound.AFTER;
      }
    }
    return new Prefix(to, bound, at, from, between, any);
  }

  boolean isEmpty() {
    return bound == Bound.AT && !isAt && !isFrom && !isBetween;
  }

  /** Whether something before a number speaks for a time. */
  boolean isTrigger() {
    return !isEmpty();
  }
}
