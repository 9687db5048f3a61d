package io.github.sightline.adapter.transcript;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that reports how much was read from it, so that reading can be broken off. */
final class CountedStream extends FilterInputStream {
  private final Watch watch;
  private long all;

  CountedStream(InputStream in, Watch watch) {
    super(in);
    this.watch = watch;
  }

  /**
   * What was read.
   *
   * @param more bytes since the last report
   * @param all bytes so far
   */
  record Read(int more, long all) {}

  /** Looks at what was read. */
  interface Watch {
    void saw(Read read) throws IOException;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    report(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    report(Math.max(0, count));
    return count;
  }

  private void report(int more) throws IOException {
    all += more;
    watch.saw(new Read(more, all));
  }
}
