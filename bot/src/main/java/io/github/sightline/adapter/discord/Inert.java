package io.github.sightline.adapter.discord;

/** Text that nothing in it does anything: no ping, no link, no markup, no hidden direction. */
final class Inert {
  private static final String JOINER = "\u2060";

  private Inert() {}

  /**
   * For text that Discord does not parse, as on buttons: control characters, and those that turn
   * the direction of writing, are made visible. Cut to so many characters.
   */
  static String plain(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().map(Inert::visible).forEach(shown::appendCodePoint);
    String clean = shown.toString().strip();
    return cut(clean.isEmpty() ? "(empty)" : clean, longest);
  }

  /** The same, one line. */
  static String line(String text, int longest) {
    return plain(text.replaceAll("\\s+", " "), longest);
  }

  /** For text that Discord parses, one line: escaped, every link broken, nobody named. */
  static String escaped(String text, int longest) {
    return line(text, longest)
        // A backslash before a letter is one; before a sign it would free the sign.
        .replaceAll("([\\\\*_~`|\\[\\]()<>#\\-+:])", "\\\\$1")
        .replace("@", "@" + JOINER)
        .replaceAll("^(\\d+)\\.", "$1\\\\.");
  }

  /** Never between the halves of a pair. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private static int visible(int c) {
    boolean direction =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
    return direction || control || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
  }
}
