package io.github.sightline.adapter.opennlp;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Characters that cannot be seen, and marks piled upon letters until nobody finds the letter. */
final class Invisible {
  private static final Pattern PILED =
      Pattern.compile(
          "[\\p{IsLatin}\\p{Nd}\\u0300-\\u036F\\u0483-\\u0489\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FOUR_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");

  private Invisible() {}

  /** The text in Unicode's compatible composed form, without them. */
  static String removed(String text) {
    if (isPlain(text)) {
      return text;
    }
    String seen = Normalizer.normalize(unseen(text), Normalizer.Form.NFKC);
    seen =
        PILED
            .matcher(seen)
            .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(bare(m.group())));
    return FOUR_MARKS.matcher(seen).replaceAll("$1");
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 126 || (c < ' ' && c != '\n')) {
        return false;
      }
    }
    return true;
  }

  /** A mark that is left after composition has no place in any Latin spelling. */
  private static String bare(String word) {
    if (word.chars()
        .noneMatch(
            c ->
                Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.ENCLOSING_MARK)) {
      return word;
    }
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private static String unseen(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == '\r' || c == 0x0B) {
                out.append('\n');
              } else if (c == '\t' || c == 0x2800) {
                out.append(' ');
              } else if (!isUnseen(c)) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || (type == Character.CONTROL && c != '\n')
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x17B4
        || c == 0x17B5;
  }
}
