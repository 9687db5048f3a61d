package io.github.sightline.interview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the author of a message said, with code, quotations and addresses made blank in place. */
final class PlainText {
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "```.*?(?:```|\\z)|`[^`\\n]*`|^[ \\t]*(?:>|&gt;)[^\\n]*|https?://[^\\s>|]+|<https?:[^>]*>",
          Pattern.DOTALL | Pattern.MULTILINE);

  private PlainText() {}

  /** The text at the same length, so that places in it stay what they were. */
  static String of(String text) {
    Matcher found = NOT_SAID.matcher(text);
    StringBuilder plain = new StringBuilder(text);
    while (found.find()) {
      for (int i = found.start(); i < found.end(); i++) {
        if (plain.charAt(i) != '\n') {
          plain.setCharAt(i, ' ');
        }
      }
    }
    return plain.toString();
  }
}
