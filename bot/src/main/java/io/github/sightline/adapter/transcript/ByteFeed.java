package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;

/** A stream of bytes that knows its line. A byte order mark at the start is left out. */
final class ByteFeed {
  static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private int line = 1;

  private ByteFeed(InputStream in) {
    this.in = in;
  }

  static ByteFeed of(InputStream in) throws IOException, BadContent {
    ByteFeed feed = new ByteFeed(in);
    // Not just one read: a pipe may give a single byte first.
    feed.filled = in.readNBytes(feed.buffer, 0, 4);
    feed.next = Utf8.mark(feed.buffer, feed.filled);
    return feed;
  }

  /** The line of the byte that comes next. */
  int line() {
    return line;
  }

  int peek() throws IOException {
    return next < filled || fill() ? buffer[next] & 0xFF : END;
  }

  int next() throws IOException {
    if (next == filled && !fill()) {
      return END;
    }
    int b = buffer[next++] & 0xFF;
    if (b == '\n') {
      line++;
    }
    return b;
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
