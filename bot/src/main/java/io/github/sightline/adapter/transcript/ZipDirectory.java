package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The size of a ZIP archive's table of contents, read from the record at its end.
 *
 * <p>The library reads the whole table into memory before it can be asked anything, so a bomb made
 * of entries has to be seen before.
 *
 * @param entries number of entries
 * @param bytes size of the table
 */
record ZipDirectory(long entries, long bytes) {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int WIDE_LOCATOR = 0x07064b50;
  private static final int WIDE_LOCATOR_SIZE = 20;
  private static final int WIDE_END = 0x06064b50;
  private static final int WIDE_END_SIZE = 56;
  private static final int LONGEST_COMMENT = 0xFFFF;

  static void check(Path archive, ZipLimits limits) throws IOException, BadContent {
    ZipDirectory directory;
    try (FileChannel channel = FileChannel.open(archive)) {
      directory = read(channel);
    }
    if (directory.entries > limits.entries() || directory.bytes > limits.directory()) {
      throw new BadContent("has " + directory.entries + " entries, far too many: a zip bomb?");
    }
  }

  private static ZipDirectory read(SeekableByteChannel channel) throws IOException, BadContent {
    int tail = (int) Math.min(channel.size(), END_SIZE + LONGEST_COMMENT + WIDE_LOCATOR_SIZE);
    ByteBuffer last = at(channel, channel.size() - tail, tail);
    for (int i = tail - END_SIZE; i >= 0; i--) {
      if (last.getInt(i) == END && i + END_SIZE + last.getChar(i + 20) <= tail) {
        ZipDirectory wide = i < WIDE_LOCATOR_SIZE ? null : wide(channel, last, i);
        return wide != null
            ? wide
            : new ZipDirectory(last.getChar(i + 10), last.getInt(i + 12) & 0xFFFFFFFFL);
      }
    }
    throw new BadContent("is not a ZIP archive, or was cut off: export or download it again");
  }

  private static @Nullable ZipDirectory wide(SeekableByteChannel channel, ByteBuffer last, int end)
      throws IOException {
    int locator = end - WIDE_LOCATOR_SIZE;
    long where = last.getLong(locator + 8);
    if (last.getInt(locator) != WIDE_LOCATOR
        || where < 0
        || where > channel.size() - WIDE_END_SIZE) {
      return null;
    }
    ByteBuffer record = at(channel, where, WIDE_END_SIZE);
    return record.getInt(0) == WIDE_END
        ? new ZipDirectory(record.getLong(32), record.getLong(40))
        : null;
  }

  private static ByteBuffer at(SeekableByteChannel channel, long where, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(where);
    int got = 0;
    while (bytes.hasRemaining() && got >= 0) {
      got = channel.read(bytes);
    }
    return bytes;
  }
}
