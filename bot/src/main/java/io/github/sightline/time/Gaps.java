package io.github.sightline.time;

import java.util.List;

/** What stands between one item and the next, from nothing to the end of a sentence. */
final class Gaps {
  static final int NONE = 0;
  static final int COMMA = 1;
  static final int LIST = 2;
  static final int WORDS = 3;
  static final int CLAUSE = 4;
  static final int SENTENCE = 5;

  private static final RoleSet GLUE =
      RoleSet.of(
          Role.AT,
          Role.ON,
          Role.IN,
          Role.THE,
          Role.OF,
          Role.FROM,
          Role.FOR,
          Role.BY,
          Role.ARTICLE,
          Role.APPROX,
          Role.AFTER,
          Role.BEFORE,
          Role.ANY,
          Role.BETWEEN,
          Role.SHARP,
          Role.EARLY,
          Role.THIS,
          Role.TIME,
          Role.ALL_TIMES);

  private final int[] strength;
  private final boolean[] or;
  private final boolean[] and;
  private final boolean[] dash;
  private final boolean[] line;
  private final boolean[] bracket;
  private final boolean[] comma;

  Gaps(Words words, List<Item> items) {
    int size = items.size();
    strength = new int[size];
    or = new boolean[size];
    and = new boolean[size];
    dash = new boolean[size];
    line = new boolean[size];
    bracket = new boolean[size];
    comma = new boolean[size];
    for (int k = 0; k + 1 < size; k++) {
      for (int i = items.get(k).to(); i < items.get(k + 1).from(); i++) {
        strength[k] = Math.max(strength[k], weigh(words, i, k));
      }
    }
  }

  private int weigh(Words words, int i, int k) {
    Lexeme lexeme = words.at(i);
    if (words.ends(i)) {
      line[k] |= words.sign(i, '\n') || words.sign(i, ';');
      return words.sign(i, '\n') || words.sign(i, ';') ? LIST : SENTENCE;
    }
    if (lexeme.kind == Lexeme.Kind.SIGN) {
      dash[k] |= lexeme.sign == '-';
      bracket[k] |= lexeme.sign == '(' || lexeme.sign == '=' || lexeme.sign == '>';
      comma[k] |= lexeme.sign == ',';
      or[k] |= lexeme.sign == '/';
      and[k] |= lexeme.sign == '&';
      return lexeme.sign == '/' || lexeme.sign == '&' ? LIST : COMMA;
    }
    or[k] |= lexeme.is(Role.OR);
    and[k] |= lexeme.is(Role.AND);
    dash[k] |= lexeme.is(Role.TO);
    if (lexeme.is(Role.OR) || lexeme.is(Role.AND) || lexeme.is(Role.TO)) {
      return LIST;
    }
    if (isGlue(lexeme)) {
      return NONE;
    }
    return lexeme.is(Role.FLIP) ? CLAUSE : WORDS;
  }

  private static boolean isGlue(Lexeme word) {
    return word.is(GLUE) || word.kind == Lexeme.Kind.HOLE;
  }

  /** The strongest between the one item and the other. */
  int between(int from, int to) {
    int strongest = NONE;
    for (int k = from; k < to; k++) {
      strongest = Math.max(strongest, strength[k]);
    }
    return strongest;
  }

  int behind(int k) {
    return k < 0 || k >= strength.length - 1 ? SENTENCE : strength[k];
  }

  boolean isOr(int k) {
    return or[k];
  }

  boolean isAnd(int k) {
    return and[k];
  }

  /** Whether "to" or a dash joins both. */
  boolean isRange(int k) {
    return dash[k] && !or[k] && !and[k] && !line[k];
  }

  boolean isLine(int k) {
    return line[k];
  }

  boolean isBracket(int k) {
    return bracket[k];
  }

  boolean isComma(int k) {
    return comma[k];
  }
}
