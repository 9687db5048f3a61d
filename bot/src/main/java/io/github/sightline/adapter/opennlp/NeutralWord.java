package io.github.sightline.adapter.opennlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text, as names are looked for.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param plain in lower case, without accents and inner apostrophes
 * @param kinds what it may be, by {@link Gazetteer#kinds}
 * @param capital whether it is written with one capital, as a name is
 * @param capitals whether it is written in capitals only
 * @param first whether a sentence begins with it
 * @param accented whether it has letters beyond plain Latin ones
 * @param gap what stands between the word before and this one
 */
record NeutralWord(
    int start,
    int end,
    String plain,
    int kinds,
    boolean capital,
    boolean capitals,
    boolean first,
    boolean accented,
    String gap) {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** All words of the text. */
  static List<NeutralWord> of(String text) {
    List<NeutralWord> words = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        int stop = stop(text, i);
        words.add(word(text, end, i, stop));
        end = stop;
        i = stop;
      }
    }
    return words;
  }

  private static int stop(String text, int start) {
    int i = start;
    while (i < text.length() && isOfWord(text, start, i)) {
      i++;
    }
    return i;
  }

  /** Apostrophes belong to O'Brien and D'Angelo, not to Maria's and he's. */
  private static boolean isOfWord(String text, int start, int i) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || ((c == '\'' || c == '’')
            && i == start + 1
            && "oOdD".indexOf(text.charAt(start)) >= 0
            && i + 2 < text.length()
            && (Character.isUpperCase(text.charAt(i + 1))
                || Character.isUpperCase(text.charAt(start))));
  }

  private static NeutralWord word(String text, int before, int start, int end) {
    String gap = text.substring(before, start);
    boolean first = before == 0;
    for (int i = 0; i < gap.length() && !first; i++) {
      first = ".!?\n".indexOf(gap.charAt(i)) >= 0;
    }
    boolean upper = Character.isUpperCase(text.charAt(start));
    boolean lower = false;
    for (int i = start + 1; i < end && !lower; i++) {
      lower = Character.isLowerCase(text.charAt(i));
    }
    String plain = plain(text, start, end);
    return new NeutralWord(
        start,
        end,
        plain,
        Gazetteer.kinds(plain),
        upper && (lower || end - start == 1),
        upper && !lower && end - start > 1,
        first,
        text.substring(start, end).chars().anyMatch(c -> c > 127),
        gap);
  }

  private static String plain(String text, int start, int end) {
    boolean ascii = true;
    for (int i = start; i < end && ascii; i++) {
      ascii = text.charAt(i) < 128 && text.charAt(i) != '\'';
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (ascii) {
      return word;
    }
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder out = new StringBuilder();
    bare.codePoints().forEach(c -> out.append(spelling(c)));
    return out.toString();
  }

  private static String spelling(int c) {
    return switch (c) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ı' -> "i";
      case 'þ' -> "th";
      case 'ə' -> "a";
      case 'ħ' -> "h";
      case '\'', '’' -> "";
      default -> Character.toString(c);
    };
  }

  boolean may(int anyOf) {
    return (kinds & anyOf) != 0;
  }

  /** Whether nothing but one space or hyphen stands before it, or a space after an initial. */
  boolean follows(boolean initial) {
    return gap.equals(" ") || gap.equals("-") || (initial && (gap.equals(". ") || gap.equals(".")));
  }
}
