package io.github.sightline.adapter.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The one encoding that is read, taken strictly. */
final class Utf8 {
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private Utf8() {}

  /** The characters of some bytes; refuses what a lenient decoder would silently replace. */
  static String decode(byte[] bytes, int length) throws BadContent {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadContent("is not valid UTF-8: save the file as UTF-8");
    }
  }

  /**
   * How many bytes of a byte order mark stand at the start of a file.
   *
   * @throws BadContent where the file is in UTF-16 or UTF-32
   */
  static int mark(byte[] head, int length) throws BadContent {
    int first = at(head, length, 0);
    int second = at(head, length, 1);
    boolean wideMark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    // Text without NULs starts both chat formats, so a NUL up here is half of a wide character.
    if (wideMark || first == 0 || second == 0) {
      throw new BadContent("is UTF-16 or UTF-32, not UTF-8: save the file as UTF-8");
    }
    for (int i = 0; i < MARK.length; i++) {
      if (at(head, length, i) != MARK[i]) {
        return 0;
      }
    }
    return MARK.length;
  }

  private static int at(byte[] head, int length, int i) {
    return i < length ? head[i] & 0xFF : -1;
  }
}
