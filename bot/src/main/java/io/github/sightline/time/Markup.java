package io.github.sightline.time;

import io.github.sightline.time.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** Tokens that platforms put into messages, links and emoji names. */
final class Markup {
  private static final int LONGEST_TOKEN = 2000;
  private static final int LONGEST_EMOJI = 34;

  private Markup() {}

  /** The lexeme of a token in angle brackets, an emoji name or a link that begins here, or null. */
  static @Nullable Lexeme at(String text, int at, boolean gap) {
    char c = text.charAt(at);
    if (c == '<') {
      return bracket(text, at, gap);
    }
    if (c == ':' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return emoji(text, at, gap);
    }
    return null;
  }

  private static @Nullable Lexeme bracket(String text, int at, boolean gap) {
    if (at + 2 >= text.length() || "t!@#:ahm".indexOf(text.charAt(at + 1)) < 0) {
      return null;
    }
    int limit = Math.min(text.length(), at + LONGEST_TOKEN);
    int end = at + 1;
    while (end < limit && text.charAt(end) != '>') {
      if (text.charAt(end) == '<') {
        return null;
      }
      end++;
    }
    if (end >= limit) {
      return null;
    }
    return token(text.substring(at + 1, end), at, end + 1, gap);
  }

  private static @Nullable Lexeme token(String inner, int from, int to, boolean gap) {
    if (inner.startsWith("t:")) {
      int colon = inner.indexOf(':', 2);
      String style = colon < 0 ? "f" : inner.substring(colon + 1);
      boolean day = style.equals("d") || style.equals("D");
      return epoch(inner.substring(2, colon < 0 ? inner.length() : colon), day, from, to, gap);
    }
    if (inner.startsWith("!date^")) {
      String[] parts = inner.split("\\^", 4);
      int bar = inner.indexOf('|');
      String format = parts.length < 3 ? "" : parts[2];
      format = format.indexOf('|') < 0 ? format : format.substring(0, format.indexOf('|'));
      boolean day = !format.contains("{time") && !format.contains("{ago");
      return bar < 0 && parts.length < 3
          ? new Lexeme(Kind.HOLE, from, to, gap)
          : epoch(parts[1], day, from, to, gap);
    }
    boolean known = "!@#:".indexOf(inner.charAt(0)) >= 0;
    boolean link = inner.startsWith("a:") || inner.startsWith("http") || inner.startsWith("mailto");
    return known || link ? new Lexeme(Kind.HOLE, from, to, gap) : null;
  }

  private static Lexeme epoch(String digits, boolean day, int from, int to, boolean gap) {
    boolean fits = digits.length() <= 11 && !digits.isEmpty();
    for (int i = 0; fits && i < digits.length(); i++) {
      fits = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (!fits) {
      return new Lexeme(Kind.HOLE, from, to, gap);
    }
    Lexeme lexeme = new Lexeme(day ? Kind.EPOCH_DAY : Kind.EPOCH, from, to, gap);
    lexeme.epoch = Long.parseLong(digits);
    return lexeme;
  }

  private static @Nullable Lexeme emoji(String text, int at, boolean gap) {
    int limit = Math.min(text.length(), at + LONGEST_EMOJI);
    boolean letters = false;
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return letters && i > at + 1 ? new Lexeme(Kind.HOLE, at, i + 1, gap) : null;
      }
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '+') {
        return null;
      }
      letters |= Character.isLetter(c) || c == '_' || (c == '+' && i == at + 1);
    }
    return null;
  }

  /** The end of a link, address or path that the run of characters up to {@code end} is, or -1. */
  static int link(String text, int from, int end) {
    int at = -1;
    boolean dotted = false;
    boolean slash = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' && i > from && i + 1 < end) {
        at = i;
      }
      slash |= c == '/';
      dotted |=
          c == '.'
              && i > from
              && i + 2 < end
              && Character.isLetter(text.charAt(i + 1))
              && Character.isLetter(text.charAt(i + 2))
              && Character.isLetter(text.charAt(i - 1));
    }
    boolean scheme = text.startsWith("://", schemeEnd(text, from, end));
    boolean www = text.startsWith("www.", from);
    boolean mail = at > 0 && dotted && Character.isLetterOrDigit(text.charAt(at - 1));
    return scheme || www || mail || (dotted && slash) ? end : -1;
  }

  private static int schemeEnd(String text, int from, int end) {
    int i = from;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** One sign for the many that look or are used alike. */
  static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\uff1a' -> ':';
      case '\uff0c' -> ',';
      case '\u2026' -> '.';
      case '\u2192' -> '>';
      case '\u2248' -> '~';
      default -> c;
    };
  }
}
