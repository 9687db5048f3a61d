package io.github.sightline.adapter.lingua;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The real words of a message in small letters, of Latin letters only.
 *
 * @param plain those that begin with a small letter, or a sentence
 * @param count how many there are with the others, which may be names
 */
record Words(List<String> plain, int count) {
  private static final String OPENING = "\"'“”„«»‘’¿¡(*_~-";
  private static final String CLOSING = "\"'“”„«»‘’.,;:!?)*_~-…";

  Words {
    plain = List.copyOf(plain);
  }

  /** The real words among the pieces of a message. */
  static Words of(List<String> pieces) {
    boolean shouted = isShouted(pieces);
    List<String> plain = new ArrayList<>();
    int count = 0;
    boolean begins = true;
    for (String piece : withoutAddress(pieces)) {
      int from = firstLetter(piece);
      int to = lastLetter(piece) + 1;
      if (isWord(piece, from, to, shouted)) {
        count++;
        if (begins || shouted || Character.isLowerCase(piece.charAt(from))) {
          plain.add(piece.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\''));
        }
      }
      begins = endsSentence(piece);
    }
    return new Words(plain, count);
  }

  /** Without the name of whom it is for, as in {@code kai: I am in}. */
  private static List<String> withoutAddress(List<String> pieces) {
    boolean addressed = !pieces.isEmpty() && pieces.get(0).endsWith(":");
    return addressed ? pieces.subList(1, pieces.size()) : pieces;
  }

  private static boolean endsSentence(String piece) {
    char last = piece.charAt(piece.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == ':' || last == ')';
  }

  /** Whether most words stand in capitals, so that capitals say nothing. */
  private static boolean isShouted(List<String> pieces) {
    int capitals = 0;
    int small = 0;
    for (String piece : pieces) {
      for (int i = 0; i < piece.length(); i++) {
        capitals += Character.isUpperCase(piece.charAt(i)) ? 1 : 0;
        small += Character.isLowerCase(piece.charAt(i)) ? 1 : 0;
      }
    }
    return capitals > 2 * small;
  }

  private static int firstLetter(String piece) {
    int i = 0;
    while (i < piece.length() && OPENING.indexOf(piece.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int lastLetter(String piece) {
    int i = piece.length() - 1;
    while (i >= 0 && CLOSING.indexOf(piece.charAt(i)) >= 0) {
      i--;
    }
    return i;
  }

  /** Two Latin letters and more, no capital after the first, nothing else inside but ' and -. */
  private static boolean isWord(String piece, int from, int to, boolean shouted) {
    if (to - from < 2 || to - from > 30) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = piece.charAt(i);
      boolean letter = isLatin(c) && (shouted || i == from || !Character.isUpperCase(c));
      boolean hyphen = c == '-' && piece.charAt(i - 1) != '-';
      if (!letter && !hyphen && c != '\'' && c != '’') {
        return false;
      }
    }
    return isLatin(piece.charAt(from));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN));
  }
}
