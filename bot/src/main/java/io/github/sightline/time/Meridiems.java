package io.github.sightline.time;

import java.util.Locale;

/** "a.m." and "p.m.", whose last dot may end a sentence as well. */
final class Meridiems {
  private static final int LONGEST_NAME = 12;
  private static final RoleSet NAMES = RoleSet.of(Role.WEEKDAY, Role.MONTH, Role.ZONE, Role.CITY);

  private Meridiems() {}

  /** Whether "a.m" or "p.m" stands there. */
  static boolean isAt(String text, int at) {
    char first = Character.toLowerCase(text.charAt(at));
    return (first == 'a' || first == 'p')
        && at + 2 < text.length()
        && text.charAt(at + 1) == '.'
        && Character.toLowerCase(text.charAt(at + 2)) == 'm'
        && (at + 3 == text.length() || !Character.isLetter(text.charAt(at + 3)));
  }

  /** Whether a new sentence begins behind the last dot: at a capital that no name explains. */
  static boolean endsSentence(String text, int behind, Lexicon lexicon) {
    int begin = behind;
    while (begin < text.length() && begin < behind + 3 && text.charAt(begin) == ' ') {
      begin++;
    }
    if (begin + 1 >= text.length() || !Character.isUpperCase(text.charAt(begin))) {
      return false;
    }
    char second = text.charAt(begin + 1);
    if (!Character.isLowerCase(second) && second != ' ' && second != '\'') {
      return false;
    }
    int end = begin;
    while (end < text.length()
        && end < begin + LONGEST_NAME
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    Word word = lexicon.exactly(text.substring(begin, end).toLowerCase(Locale.ROOT));
    return word == null || !NAMES.holds(word);
  }
}
