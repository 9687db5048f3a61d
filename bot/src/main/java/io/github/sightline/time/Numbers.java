package io.github.sightline.time;

/** Numbers in digits and in words. */
final class Numbers {
  private static final RoleSet TIME_WORDS =
      RoleSet.of(
          Role.WEEKDAY,
          Role.AT,
          Role.DAY_OFFSET,
          Role.MONTH,
          Role.APPROX,
          Role.AFTER,
          Role.BEFORE,
          Role.OR,
          Role.UNIT,
          Role.HOUR_MARK,
          Role.ZONE,
          Role.MERIDIEM,
          Role.TO,
          Role.FROM,
          Role.AND,
          Role.PART);

  private Numbers() {}

  /** The number that begins here, up to 99 in words ("twenty-five"); -1: none. */
  static int value(Words words, int i) {
    Lexeme lexeme = words.at(i);
    if (lexeme.kind == Lexeme.Kind.NUMBER) {
      return lexeme.number;
    }
    if (!lexeme.is(Role.NUMBER)) {
      return -1;
    }
    int tens = lexeme.value(Role.NUMBER);
    int ones = ones(words, i);
    return ones > 0 ? tens + words.value(ones, Role.NUMBER) : tens;
  }

  /** Index behind the number that begins here. */
  static int end(Words words, int i) {
    if (words.number(i) || !words.is(i, Role.NUMBER)) {
      return i + 1;
    }
    int ones = ones(words, i);
    return ones > 0 ? ones + 1 : i + 1;
  }

  private static int ones(Words words, int i) {
    int tens = words.value(i, Role.NUMBER);
    if (tens < 20 || tens > 60 || tens % 10 != 0) {
      return -1;
    }
    int next = words.sign(i + 1, '-') ? i + 2 : i + 1;
    int value = words.is(next, Role.NUMBER) ? words.value(next, Role.NUMBER) : 0;
    return value >= 1 && value <= 9 ? next : -1;
  }

  /** Whether the digits stand alone: no part of a longer number, price, version or name. */
  static boolean isolated(Words words, int from, int to) {
    return freeLeft(words, from) && freeRight(words, to);
  }

  static boolean freeLeft(Words words, int from) {
    Lexeme before = words.at(from - 1);
    if (before.kind == Lexeme.Kind.SIGN && "$€£#%=+^&\\¥₹×".indexOf(before.sign) >= 0) {
      return false;
    }
    if (words.at(from).gap) {
      return true;
    }
    return switch (before.kind) {
      case NUMBER -> false;
      case WORD -> isTimeWord(before);
      case SIGN -> ".,:/-'".indexOf(before.sign) < 0 || !touchesNumber(words, from - 1);
      default -> true;
    };
  }

  private static boolean touchesNumber(Words words, int sign) {
    return words.glued(sign)
        && (words.number(sign - 1)
            || (words.at(sign - 1).kind == Lexeme.Kind.WORD
                && words.at(sign).sign != ':'
                && words.at(sign).sign != ','
                && !isTimeWord(words.at(sign - 1))));
  }

  static boolean isTimeWord(Lexeme word) {
    return word.is(TIME_WORDS);
  }

  static boolean freeRight(Words words, int to) {
    Lexeme after = words.at(to);
    if (after.kind == Lexeme.Kind.SIGN && "$€£%°^=×".indexOf(after.sign) >= 0) {
      return false;
    }
    if (after.gap) {
      return !(after.kind == Lexeme.Kind.NUMBER && words.number(to - 1) && after.digits > 2);
    }
    return switch (after.kind) {
      case NUMBER -> false;
      case WORD -> isTimeWord(after) || after.is(Role.ISH);
      case SIGN -> ".,:/-'+".indexOf(after.sign) < 0 || !numberBehind(words, to);
      default -> true;
    };
  }

  private static boolean numberBehind(Words words, int sign) {
    return words.glued(sign + 1)
        && (words.number(sign + 1)
            || (words.sign(sign, ':') && words.at(sign + 1).kind == Lexeme.Kind.WORD)
            || (words.at(sign + 1).kind == Lexeme.Kind.WORD
                && words.sign(sign, '-')
                && !isTimeWord(words.at(sign + 1))
                && !words.is(sign + 1, Role.ISH)));
  }
}
