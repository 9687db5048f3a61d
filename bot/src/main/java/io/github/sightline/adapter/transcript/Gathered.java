package io.github.sightline.adapter.transcript;

import java.util.Arrays;

/** Bytes of one record. What goes beyond the limit is counted as too long, not kept. */
final class Gathered {
  private final int limit;
  private byte[] bytes = new byte[1024];
  private int length;
  private boolean tooLong;

  Gathered(int limit) {
    this.limit = limit;
  }

  void clear() {
    length = 0;
    tooLong = false;
  }

  void add(int b) {
    if (length == limit) {
      tooLong = true;
      return;
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.min(limit, length * 2));
    }
    bytes[length++] = (byte) b;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** The characters gathered. */
  String text() throws BadContent {
    if (tooLong) {
      throw new BadContent("is longer than " + (limit >> 20) + " MiB");
    }
    return Utf8.decode(bytes, length);
  }
}
