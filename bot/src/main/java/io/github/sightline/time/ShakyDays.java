package io.github.sightline.time;

/** Abbreviations of weekdays that are words as well: days only beside another part of a time. */
final class ShakyDays {
  private static final RoleSet LIST = RoleSet.of(Role.OR, Role.AND);
  private static final RoleSet DAYS = RoleSet.of(Role.WEEKDAY, Role.DAY_OFFSET);
  private static final RoleSet BEFORE =
      RoleSet.of(Role.ON, Role.MERIDIEM, Role.PART, Role.ANY, Role.BY, Role.CLOCK_WORD);
  private static final RoleSet TIMED =
      RoleSet.of(
          Role.PART, Role.CLOCK_WORD, Role.MONTH, Role.CALENDAR_WEEK, Role.HALF, Role.QUARTER);
  private static final RoleSet BOUNDS =
      RoleSet.of(Role.AFTER, Role.BEFORE, Role.BETWEEN, Role.APPROX, Role.FROM, Role.AT);
  private static final RoleSet HOURS = RoleSet.of(Role.NUMBER, Role.CLOCK_WORD, Role.HALF);

  /** After these the words are verbs and nouns: "we sat", "the sun". */
  private static final RoleSet SPEECH = RoleSet.of(Role.SUBJECT, Role.THE, Role.ARTICLE);

  private ShakyDays() {}

  /** Whether the weekday is one: all full names are. */
  static boolean isCertain(Words words, int i) {
    if (!words.is(i, Role.SHAKY)) {
      return true;
    }
    int before = isListSign(words, i - 1, ",/-") ? i - 2 : i - 1;
    int after = isListSign(words, i + 1, ",/-.:") ? i + 2 : i + 1;
    boolean listed = words.is(before, DAYS) || words.is(after, DAYS);
    if (!listed && words.is(i - 1, SPEECH)) {
      return false;
    }
    boolean timed = isTimed(words, after) || words.is(i - 1, BEFORE) || isEndOfTime(words, i);
    boolean alone = words.at(i).capital && words.ends(i - 1) && words.ends(i + 1);
    return listed || timed || alone;
  }

  private static boolean isListSign(Words words, int i, String signs) {
    Lexeme lexeme = words.at(i);
    boolean sign = lexeme.kind == Lexeme.Kind.SIGN && signs.indexOf(lexeme.sign) >= 0;
    return sign || words.is(i, LIST);
  }

  /** "At 3 sat" at the end of a sentence. */
  private static boolean isEndOfTime(Words words, int i) {
    return words.number(i - 1) && !words.glued(i - 1) && words.ends(i + 1);
  }

  private static boolean isTimed(Words words, int i) {
    int at = words.is(i, Role.THE) ? i + 1 : i;
    boolean number = words.number(at) && words.at(at).digits <= 4;
    boolean bound = words.is(i, BOUNDS) && (words.number(i + 1) || words.is(i + 1, HOURS));
    boolean week = words.is(i, Role.NEXT) && words.is(i + 1, Role.CALENDAR_WEEK);
    return number || bound || week || words.sign(i, '@') || words.is(at, TIMED);
  }
}
