package io.github.sightline.adapter.lingua;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a message is plain words: without code, quotations, links, mentions, emoji codes and
 * whatever else people paste. One pass over the text, because every message goes through it.
 */
final class Prose {
  /** Longer messages are told by their beginning. */
  private static final int MAX_CHARACTERS = 1_000;

  private static final String FENCE = "```";

  private final String text;
  private final List<String> pieces = new ArrayList<>();
  private int at;

  private Prose(String text) {
    this.text = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
  }

  /** The pieces between spaces that are not obviously something else than words, in order. */
  static List<String> pieces(String text) {
    Prose prose = new Prose(text);
    prose.scan();
    return prose.pieces;
  }

  private void scan() {
    boolean lineBegins = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        lineBegins = true;
        at++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (lineBegins && c == '>') {
        skipPast("\n", 0);
        at--;
      } else {
        lineBegins = false;
        take(c);
      }
    }
  }

  private void take(char c) {
    if (text.startsWith(FENCE, at)) {
      skipPast(FENCE, FENCE.length());
    } else if (c == '`' && text.indexOf('`', at + 1) > 0) {
      skipPast("`", 1);
    } else if (c == '<' && text.indexOf('>', at) > 0) {
      skipPast(">", 1);
    } else if (c == '[' && text.startsWith("[<", at)) {
      skipPast("]", 1);
    } else {
      piece();
    }
  }

  /** Goes behind the next mark; to the end where there is none. */
  private void skipPast(String mark, int from) {
    int found = text.indexOf(mark, at + from);
    at = found < 0 ? text.length() + 1 : found + mark.length();
  }

  private void piece() {
    int begin = at;
    while (at < text.length() && !endsPiece(text.charAt(at), at > begin)) {
      at++;
    }
    pieces.add(text.substring(begin, at));
  }

  private static boolean endsPiece(char c, boolean inside) {
    return Character.isWhitespace(c) || (inside && (c == '`' || c == '<'));
  }
}
