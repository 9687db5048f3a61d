package io.github.sightline.time;

/** Tells whether what follows a number leaves it a time or a date: a counted noun does not. */
final class Followers {
  private static final int LONGEST_LIST = 6;
  private static final RoleSet TIME_WORDS =
      RoleSet.of(
          Role.WEEKDAY,
          Role.MONTH,
          Role.DAY_OFFSET,
          Role.PART,
          Role.NEXT,
          Role.THIS,
          Role.ZONE,
          Role.CITY,
          Role.WHOSE,
          Role.SHARP,
          Role.OR,
          Role.AND,
          Role.TO,
          Role.ISH,
          Role.ONWARDS,
          Role.LATEST,
          Role.SAME_DAY,
          Role.NEXT_DAY,
          Role.AT,
          Role.AFTER,
          Role.BEFORE,
          Role.FLIP,
          Role.NEG,
          Role.NEG_BACK,
          Role.EITHER_DAY,
          Role.FOR_WHOM,
          Role.IF,
          Role.NEUTRAL,
          Role.CLOCK_WORD,
          Role.APPROX,
          Role.ANY,
          Role.BETWEEN,
          Role.FROM,
          Role.NEG_FORWARD,
          Role.PAST_STATE,
          Role.PAST_VERB);

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
      case SIGN -> next.sign == '+' ? isAfterPlus(words, i) : isSign(words, i);
      case NUMBER -> next.gap && next.digits <= 4;
      case WORD -> next.is(Role.FOLLOW) || isTime(words, i) || (!next.gap && next.is(Role.ISH));
    };
  }

  /** "3pm+" is an hour, "3+ years" is none. */
  private static boolean isAfterPlus(Words words, int i) {
    Lexeme behind = words.at(i + 1);
    return behind.kind != Lexeme.Kind.NUMBER
        && behind.sign != '+'
        && (behind.kind == Lexeme.Kind.SIGN ? isSign(words, i + 1) : follows(words, i + 1));
  }

  private static boolean isSign(Words words, int i) {
    char sign = words.at(i).sign;
    boolean glued = words.glued(i) && words.glued(i + 1) && words.number(i + 1);
    return (".,;:!?)]}\n(>'[|&".indexOf(sign) >= 0 && !glued)
        || sign == '-'
        || (sign == '/' && !glued)
        || sign == '@';
  }

  /** Whether a word belongs to talk about time itself. */
  static boolean isTime(Words words, int i) {
    return words.is(i, TIME_WORDS);
  }
}
