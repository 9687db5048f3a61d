package io.github.sightline.adapter.opennlp;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words whose letters stand apart: c a m, v.i.d.e.o, t-e-x-t. */
final class SpacedLetters {
  private static final String LETTER = "[A-Za-z0134578@$!]";
  private static final String GAP = "(?:[ \\n]{1,6}|[ ]?[-._*~|·•\\\\+=:][ ]?)";
  // Possessive, so that a message of single letters is gone through once.
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'@])[A-Za-z0134578@$](?:"
              + GAP
              + LETTER
              + "(?![\\p{L}\\p{N}'@])){2,}+");
  private static final Pattern WORD_BREAK = Pattern.compile("[ \\n]{2,}");
  private static final Pattern GAPS = Pattern.compile("[^A-Za-z0134578@$!]+");

  private SpacedLetters() {}

  static String undone(String text) {
    if (!hasApart(text)) {
      return text;
    }
    return RUN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(read(m.group())));
  }

  /** Whether three characters in a row may stand apart; almost no message goes further. */
  private static boolean hasApart(String text) {
    int apart = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '@' || c == '$') {
        length++;
        apart = length > 1 ? 0 : apart;
      } else {
        apart += length == 1 ? 1 : 0;
        length = 0;
      }
      if (apart >= 2 && length == 1) {
        return true;
      }
    }
    return false;
  }

  private static String read(String run) {
    String[] groups = WORD_BREAK.split(run, -1);
    StringBuilder words = new StringBuilder();
    for (String group : groups) {
      String joined = joined(group);
      String split = joined == null ? null : Segments.of(joined);
      if (split == null) {
        return groups.length > 1 ? whole(run) : run;
      }
      words.append(words.isEmpty() ? "" : " ").append(split);
    }
    return isHarmless(run) ? run : words.toString();
  }

  private static String whole(String run) {
    String joined = joined(run);
    String split = joined == null || isHarmless(run) ? null : Segments.of(joined);
    return split == null ? run : split;
  }

  private static @org.jspecify.annotations.Nullable String joined(String run) {
    String joined = GAPS.matcher(run).replaceAll("").toLowerCase(Locale.ROOT);
    return joined.chars().allMatch(c -> c >= 'a' && c <= 'z') ? joined : Leet.letters(joined);
  }

  /** Options (a b c), and initials and acronyms (J. R. R., U.S.A). */
  private static boolean isHarmless(String run) {
    String joined = GAPS.matcher(run).replaceAll("");
    boolean inOrder = true;
    for (int i = 1; i < joined.length(); i++) {
      inOrder &= joined.charAt(i) == joined.charAt(i - 1) + 1;
    }
    boolean initials =
        run.indexOf('.') > 0
            && joined.length() < 5
            && joined.chars().allMatch(Character::isUpperCase);
    long letters = joined.chars().filter(Character::isLetter).count();
    return inOrder || initials || letters < 2 || letters * 2 < joined.length();
  }
}
