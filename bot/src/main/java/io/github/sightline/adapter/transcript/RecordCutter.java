package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts the values of a large JSON file apart without parsing them.
 *
 * <p>It follows brackets and quotes only. So each record can be refused alone, whatever is wrong
 * inside, and no more than one is held; a parser of the whole file would lose all that follows.
 */
final class RecordCutter {
  private static final int LONGEST = 4 << 20;

  private final ByteFeed feed;
  private final String list;
  private final Visitor visitor;
  private final Gathered piece = new Gathered(LONGEST);
  private int start = 1;

  private RecordCutter(ByteFeed feed, String list, Visitor visitor) {
    this.feed = feed;
    this.list = list;
    this.visitor = visitor;
  }

  /** Takes the values in the order of the file. */
  interface Visitor {
    void piece(Piece piece);

    void refused(int line, String reason);
  }

  /**
   * Cuts a file whose outermost value is a list into its elements, or one that is an object into
   * its fields, and the list named {@code list} therein into elements.
   */
  static void cut(InputStream in, String list, Visitor visitor) throws IOException {
    RecordCutter cutter = null;
    try {
      cutter = new RecordCutter(ByteFeed.of(in), list, visitor);
      cutter.root();
    } catch (BadContent e) {
      visitor.refused(cutter == null ? 1 : cutter.start, e.reason());
    }
  }

  private void root() throws IOException, BadContent {
    int opening = token();
    if (opening == '[') {
      elements("");
    } else if (opening == '{') {
      fields();
    } else {
      throw new BadContent("is neither a JSON list nor a JSON object");
    }
    if (token() != ByteFeed.END) {
      throw new BadContent("goes on behind the end of its JSON");
    }
  }

  private void elements(String key) throws IOException, BadContent {
    int first = token();
    while (first != ']') {
      value(key, first);
      if (!more(']')) {
        return;
      }
      first = token();
    }
  }

  private void fields() throws IOException, BadContent {
    int first = token();
    while (first != '}') {
      String key = key(first);
      int opening = token();
      if (opening == '[' && key.equals(list)) {
        elements(key);
      } else {
        value(key, opening);
      }
      if (!more('}')) {
        return;
      }
      first = token();
    }
  }

  private boolean more(int closing) throws IOException, BadContent {
    int next = token();
    if (next != ',' && next != closing) {
      throw next == ByteFeed.END ? cutOff() : broken();
    }
    return next == ',';
  }

  private String key(int first) throws IOException, BadContent {
    if (first != '"') {
      throw broken();
    }
    gather(first);
    String quoted = piece.text();
    if (token() != ':') {
      throw broken();
    }
    return quoted.substring(1, quoted.length() - 1);
  }

  private void value(String key, int first) throws IOException, BadContent {
    int line = start;
    gather(first);
    try {
      visitor.piece(new Piece(key, line, piece.text()));
    } catch (BadContent e) {
      visitor.refused(line, e.reason());
    }
  }

  /** Collects one value, from its first byte to its last. */
  private void gather(int first) throws IOException, BadContent {
    piece.clear();
    if (first != '{' && first != '[' && first != '"') {
      bare(first);
      return;
    }
    int depth = 0;
    boolean quoted = false;
    for (int b = first; b != ByteFeed.END; b = feed.next()) {
      piece.add(b);
      if (b == '"') {
        quoted = !quoted;
      } else if (quoted && b == '\\') {
        piece.add(feed.next());
      } else if (!quoted) {
        depth += step(b);
      }
      if (depth == 0 && !quoted) {
        return;
      }
    }
    throw cutOff();
  }

  private static int step(int b) {
    if (b == '{' || b == '[') {
      return 1;
    }
    return b == '}' || b == ']' ? -1 : 0;
  }

  /** A number, true, false, null, or rubbish: up to the next mark of structure. */
  private void bare(int first) throws IOException, BadContent {
    if (first == ByteFeed.END) {
      throw cutOff();
    }
    piece.add(first);
    while (",]}: \t\r\n".indexOf(feed.peek()) < 0 && feed.peek() != ByteFeed.END) {
      piece.add(feed.next());
    }
  }

  /** The next byte that is not white space; its line is where the current piece starts. */
  private int token() throws IOException {
    while (true) {
      start = feed.line();
      int b = feed.next();
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
    }
  }

  private static BadContent broken() {
    return new BadContent("is broken JSON from here on; what stands before it is kept");
  }

  private static BadContent cutOff() {
    return new BadContent("the file ends in the middle of this record: it was cut off");
  }
}
