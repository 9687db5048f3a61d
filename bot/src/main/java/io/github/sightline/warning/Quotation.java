package io.github.sightline.warning;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Outgoing.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When and in which words something was said, as cards show it. */
final class Quotation {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final int LONGEST = 280;

  private Quotation() {}

  static String time(Instant at) {
    return TIME.format(at);
  }

  /** The author's words on one line, with the link to them. */
  static Line of(Message message) {
    return new Line(shortened(message.text()), true, message.link());
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
