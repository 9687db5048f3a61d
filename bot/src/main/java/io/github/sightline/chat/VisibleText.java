package io.github.sightline.chat;

/**
 * What somebody typed, so that people see all of it: control characters, and those that turn the
 * direction of writing, are shown as a sign of their own. It is not escaped for any platform.
 */
public final class VisibleText {
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /** The text, cut to so many characters; never empty. */
  public static String of(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().map(VisibleText::visible).forEach(shown::appendCodePoint);
    String clean = shown.toString().strip();
    return cut(clean.isEmpty() ? "(empty)" : clean, longest);
  }

  /** The same on one line. */
  public static String line(String text, int longest) {
    return of(text.replaceAll("\\s+", " "), longest);
  }

  /** Cuts to so many characters, never between the halves of a pair. */
  public static String cut(String text, int longest) {
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
    return direction || control || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c;
  }
}
