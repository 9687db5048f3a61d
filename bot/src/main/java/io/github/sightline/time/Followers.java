package io.github.sightline.time;

/** Tells whether what follows a number leaves it a time or a date: a counted noun does not. */
final class Followers {
  private static final int LONGEST_LIST = 6;

  private Followers() {}

  static boolean mayFollow(Words words, int i) {
    int at = i;
    for (int listed = 0; listed < LONGEST_LIST; listed++) {
      if (!isSeparator(words, at) || Numbers.value(words, at + 1) < 0) {
        break;
      }
      if (Clocks.half(words, at + 2) != Clock.OPEN || words.sign(at + 2, ':')) {
        return true;
      }
      at = Numbers.end(words, at + 1);
      at = words.is(at, Role.SUFFIX) && words.glued(at) ? at + 1 : at;
    }
    return follows(words, at);
  }

  private static boolean isSeparator(Words words, int i) {
    return words.is(i, Role.OR)
        || words.is(i, Role.AND)
        || words.sign(i, '/')
        || words.is(i, Role.TO)
        || words.sign(i, '&')
        || words.sign(i, '-')
        || (words.sign(i, ',') && words.at(i + 1).gap);
  }

  private static boolean follows(Words words, int i) {
    Lexeme next = words.at(i);
    return switch (next.kind) {
      case EDGE, HOLE, EPOCH, EPOCH_DAY -> true;
      case SIGN -> isSign(words, i);
      case NUMBER -> next.gap && next.digits <= 4;
      case WORD -> next.is(Role.FOLLOW) || isTime(words, i) || (!next.gap && next.is(Role.ISH));
    };
  }

  private static boolean isSign(Words words, int i) {
    char sign = words.at(i).sign;
    boolean glued = words.glued(i) && words.glued(i + 1) && words.number(i + 1);
    return ".,;:!?)]}\n(>'[|&".indexOf(sign) >= 0 && !glued
        || sign == '-'
        || sign == '/' && !glued
        || sign == '@'
        || (sign == '+' && !words.number(i + 1));
  }

  /** Whether a word belongs to talk about time itself. */
  static boolean isTime(Words words, int i) {
    Lexeme word = words.at(i);
    return word.is(Role.WEEKDAY)
        || word.is(Role.MONTH)
        || word.is(Role.DAY_OFFSET)
        || word.is(Role.PART)
        || word.is(Role.NEXT)
        || word.is(Role.THIS)
        || word.is(Role.ZONE)
        || word.is(Role.CITY)
        || word.is(Role.WHOSE)
        || word.is(Role.SHARP)
        || word.is(Role.OR)
        || word.is(Role.AND)
        || word.is(Role.TO)
        || word.is(Role.ISH)
        || word.is(Role.ONWARDS)
        || word.is(Role.LATEST)
        || word.is(Role.SAME_DAY)
        || word.is(Role.NEXT_DAY)
        || word.is(Role.AT)
        || word.is(Role.AFTER)
        || word.is(Role.BEFORE)
        || word.is(Role.FLIP)
        || word.is(Role.NEG)
        || word.is(Role.NEG_BACK)
        || word.is(Role.EITHER_DAY)
        || word.is(Role.FOR_WHOM)
        || word.is(Role.IF)
        || word.is(Role.NEUTRAL)
        || word.is(Role.CLOCK_WORD)
        || word.is(Role.APPROX)
        || word.is(Role.ANY)
        || word.is(Role.BETWEEN)
        || word.is(Role.FROM)
        || word.is(Role.NEG_FORWARD)
        || word.is(Role.PAST_STATE)
        || word.is(Role.PAST_VERB);
  }
}
