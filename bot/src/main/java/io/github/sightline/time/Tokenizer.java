package io.github.sightline.time;

import io.github.sightline.time.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a message into words, numbers and signs, in one pass. */
final class Tokenizer {
  private static final int LONGEST_MIXED = 9;

  /** What is longer is no word of ours, and slow to put into lower case. */
  private static final int LONGEST_WORD = 40;

  private final Lexicon lexicon;
  private final String text;
  private final Strikes strikes;
  private final List<Lexeme> out = new ArrayList<>();
  private int at;
  private boolean gap = true;
  private int linkTried;

  private Tokenizer(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    this.strikes = new Strikes(text);
  }

  static List<Lexeme> read(Lexicon lexicon, String text) {
    Tokenizer tokenizer = new Tokenizer(lexicon, text);
    while (tokenizer.at < text.length()) {
      tokenizer.step();
    }
    return tokenizer.out;
  }

  private void step() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      space(c);
    } else if (isIgnored(c)) {
      code();
    } else if (Character.isLetter(c)) {
      letters();
    } else if (digit(at) >= 0) {
      digits();
    } else {
      other(c);
    }
  }

  private void space(char c) {
    if (c == '\n') {
      sign('\n');
    }
    at++;
    gap = true;
  }

  private static boolean isIgnored(char c) {
    return c == '*'
        || c == '`'
        || c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '_'
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Marks of emphasis count as nothing; a block of code as one hole. */
  private void code() {
    if (text.startsWith("```", at)) {
      int end = text.indexOf("```", at + 3);
      if (end > 0) {
        add(new Lexeme(Kind.HOLE, at, end + 3, gap));
        at = end + 3;
        return;
      }
    }
    at++;
  }

  private void other(char c) {
    Lexeme token = Markup.at(text, at, gap);
    if (token != null) {
      add(token);
      at = token.to;
    } else if (Character.isSurrogate(c)) {
      add(new Lexeme(Kind.HOLE, at, at + 1, gap));
      at++;
    } else if (c == '~' && strikes.isMark(at)) {
      at++;
    } else {
      sign(Markup.plain(c));
      at++;
    }
  }

  private void sign(char c) {
    Lexeme lexeme = new Lexeme(Kind.SIGN, at, at + 1, gap);
    lexeme.sign = c;
    add(lexeme);
  }

  private void add(Lexeme lexeme) {
    lexeme.struck = strikes.covers(lexeme.from);
    out.add(lexeme);
    gap = false;
  }

  private int digit(int i) {
    char c = text.charAt(i);
    if (c >= '\uff10' && c <= '\uff19') {
      return c - '\uff10';
    }
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  private void digits() {
    if (mixed()) {
      return;
    }
    int end = at;
    int value = 0;
    while (end < text.length() && digit(end) >= 0) {
      value = end - at < 9 ? value * 10 + digit(end) : -1;
      end++;
    }
    Lexeme lexeme = new Lexeme(Kind.NUMBER, at, end, gap);
    lexeme.digits = end - at;
    lexeme.number = end - at > 9 ? -1 : value;
    add(lexeme);
    at = end;
  }

  private void letters() {
    if (at >= linkTried) {
      int end = runEnd();
      linkTried = end;
      int link = Markup.link(text, at, end);
      if (link > 0) {
        add(new Lexeme(Kind.HOLE, at, link, gap));
        at = link;
        return;
      }
    }
    if (meridiem() || mixed()) {
      return;
    }
    int end = at + 1;
    while (end < text.length() && isWordPart(end)) {
      end++;
    }
    if (text.charAt(end - 1) == '\'' || text.charAt(end - 1) == '\u2019') {
      end--;
    }
    word(end);
  }

  private int runEnd() {
    int end = at;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != '>') {
      end++;
    }
    while (end > at && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    return Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '\u00b4';
  }

  private boolean meridiem() {
    if (!Meridiems.isAt(text, at)) {
      return false;
    }
    word(Character.toLowerCase(text.charAt(at)) + "m", at + 3);
    boolean dot = at < text.length() && text.charAt(at) == '.';
    if (dot && Meridiems.endsSentence(text, at + 1, lexicon)) {
      sign('.');
    }
    at += dot ? 1 : 0;
    return true;
  }

  /** Words of letters and digits, such as "2morrow". */
  private boolean mixed() {
    int end = at;
    boolean letter = false;
    boolean number = false;
    while (end < text.length() && end - at <= LONGEST_MIXED && isAlphanumeric(text.charAt(end))) {
      boolean isDigit = digit(end) >= 0;
      letter |= !isDigit;
      number |= isDigit;
      end++;
    }
    if (!letter || !number || end - at > LONGEST_MIXED) {
      return false;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    if (lexicon.exactly(word) == null) {
      return false;
    }
    word(word, end);
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private void word(int end) {
    if (end - at > LONGEST_WORD) {
      add(new Lexeme(Kind.WORD, at, end, gap));
      at = end;
      return;
    }
    word(text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''), end);
  }

  private void word(String lower, int end) {
    String word = lexicon.canonical(lower);
    if (word.length() > 4
        && word.endsWith("ish")
        && lexicon.isHour(word.substring(0, word.length() - 3))) {
      word(word.substring(0, word.length() - 3), end - 3);
      word("ish", end);
      return;
    }
    Lexeme lexeme = new Lexeme(Kind.WORD, at, end, gap);
    lexeme.capital = Character.isUpperCase(text.charAt(at));
    lexeme.capitals = lexeme.capital && end - at > 1 && Character.isUpperCase(text.charAt(end - 1));
    lexeme.text = word;
    Word meaning = lexicon.meaning(word);
    lexeme.word = meaning == null ? Word.UNKNOWN : meaning;
    add(lexeme);
    at = end;
  }
}
