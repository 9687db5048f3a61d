package io.github.sightline.adapter.discord;

import io.github.sightline.chat.VisibleText;

/** Text that nothing in it does anything: no ping, no link, no markup, no hidden direction. */
final class Inert {
  private static final String JOINER = "\u2060";
  private static final String MARKUP = "\\*_~`|[]()<>#-+:";

  private Inert() {}

  /**
   * For text that Discord does not parse, as on buttons: control characters, and those that turn
   * the direction of writing, are made visible. Cut to so many characters.
   */
  static String plain(String text, int longest) {
    return VisibleText.of(text, longest);
  }

  /** The same, one line. */
  static String line(String text, int longest) {
    return VisibleText.line(text, longest);
  }

  /**
   * For text that Discord parses, one line: every sign of its markup escaped, and so every link
   * broken; nobody named. Not longer than that with its escapes.
   */
  static String escaped(String text, int longest) {
    String line = line(text, text.length() + 1);
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String sign = sign(line, i);
      if (escaped.length() + sign.length() >= longest) {
        return escaped.append('…').toString();
      }
      escaped.append(sign);
    }
    return escaped.toString();
  }

  private static String sign(String line, int at) {
    int c = line.codePointAt(at);
    boolean numbers =
        c == '.' && at > 0 && line.substring(0, at).chars().allMatch(d -> d <= '9' && d >= '0');
    if (MARKUP.indexOf(c) >= 0 || numbers) {
      return "\\" + (char) c;
    }
    return c == '@' ? "@" + JOINER : Character.toString(c);
  }
}
