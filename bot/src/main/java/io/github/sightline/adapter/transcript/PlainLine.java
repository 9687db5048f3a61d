package io.github.sightline.adapter.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a plain transcript, kept byte for byte.
 *
 * @param content without its line break
 * @param ending the line break as it was written, empty at the end of a file without one
 */
record PlainLine(String content, String ending) {
  private static final String BOT = "> ";

  static List<PlainLine> split(String text) {
    List<PlainLine> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      int content = end > from && feed >= 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
      int next = feed < 0 ? text.length() : feed + 1;
      lines.add(new PlainLine(text.substring(from, content), text.substring(content, next)));
      from = next;
    }
    return lines;
  }

  static PlainLine bot(String line, String ending) {
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a line of the bot must be one line: " + line);
    }
    return new PlainLine(line.isEmpty() ? BOT.strip() : BOT + line, ending);
  }

  boolean isBot() {
    return content.startsWith(BOT) || content.equals(BOT.strip());
  }

  /** What the bot is expected to say. */
  String botLine() {
    return content.length() < BOT.length() ? "" : content.substring(BOT.length());
  }

  boolean isNote() {
    return content.startsWith("//");
  }

  boolean isContinuation() {
    return content.startsWith("    ");
  }
}
