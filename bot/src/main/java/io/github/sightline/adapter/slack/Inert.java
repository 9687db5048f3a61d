package io.github.sightline.adapter.slack;

import io.github.sightline.chat.VisibleText;

/** Text that nothing in it does anything: no ping, no link, no markup, no hidden direction. */
final class Inert {
  private static final String JOINER = "\u2060";

  private Inert() {}

  /**
   * For text that Slack does not parse, as in plain and rich text: control characters, and those
   * that turn the direction of writing, are made visible. Cut to so many characters.
   */
  static String plain(String text, int longest) {
    return VisibleText.of(text, longest);
  }

  /** For the one text that Slack parses, the notification: escaped, and every link broken. */
  static String notification(String text, int longest) {
    return plain(text, longest)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[*_~`]", "'")
        .replace("@", "@" + JOINER)
        .replace("://", ":" + JOINER + "//")
        .replaceAll("(?<=\\w)\\.(?=\\w)", "." + JOINER);
  }

  /** The same, one line. */
  static String line(String text, int longest) {
    return VisibleText.line(text, longest);
  }
}
