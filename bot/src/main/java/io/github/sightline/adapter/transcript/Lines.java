package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;

/** Takes the lines of a text file one by one; only one of them is ever held. */
interface Lines {
  /** A line without its line break. A carriage return before the break is left on. */
  void line(int number, String text);

  /** A line that is left out. */
  void refused(int number, String reason);

  /** Cuts a stream into lines and hands them over in order. */
  static void cut(InputStream in, Lines to) throws IOException {
    try {
      cut(ByteFeed.of(in), to);
    } catch (BadContent e) {
      to.refused(1, e.reason());
    }
  }

  private static void cut(ByteFeed feed, Lines to) throws IOException {
    Gathered line = new Gathered(Sane.LONGEST);
    while (feed.peek() != ByteFeed.END) {
      int number = feed.line();
      line.clear();
      for (int b = feed.next(); b != '\n' && b != ByteFeed.END; b = feed.next()) {
        line.add(b);
      }
      try {
        to.line(number, line.text());
      } catch (BadContent e) {
        to.refused(number, e.reason());
      }
    }
  }
}
