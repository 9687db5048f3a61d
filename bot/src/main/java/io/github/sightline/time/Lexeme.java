package io.github.sightline.time;

/** A word, a phrase, a number or a sign of a message, and where it stands. */
final class Lexeme {
  /** What is beyond both ends of a message: no kind has it. */
  static final Lexeme EDGE = new Lexeme(Kind.EDGE, 0, 0, true);

  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    /** An instant given by the platform: epoch seconds. */
    EPOCH,
    /** A day given by the platform: epoch seconds. */
    EPOCH_DAY,
    /** Mentions, links, emoji: holds no time. */
    HOLE,
    EDGE
  }

  final Kind kind;
  final int from;
  final int to;
  final boolean gap;
  String text = "";
  Word word = Word.UNKNOWN;
  char sign;
  int number;
  int digits;
  long epoch;
  boolean capital;
  boolean struck;
  boolean capitals;

  Lexeme(Kind kind, int from, int to, boolean gap) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.gap = gap;
  }

  boolean is(Role role) {
    return word.has(role);
  }

  boolean is(RoleSet roles) {
    return roles.holds(word);
  }

  int value(Role role) {
    return word.value(role);
  }

  @Override
  public String toString() {
    return kind + " " + (kind == Kind.NUMBER ? "" + number : kind == Kind.SIGN ? "" + sign : text);
  }
}
