package io.github.sightline.time;

import java.util.List;

/** Reads the times that a message speaks of. */
public interface TimeReader {
  /**
   * The times in a message, in the order in which they stand there; equal instants count once.
   *
   * @param text the message as the platform delivers it, with its markup and tokens
   */
  List<TimeMention> read(String text, TimeContext context);

  /** The reader of English messages; safe for use by many threads. */
  static TimeReader english() {
    return LexiconTimeReader.ENGLISH;
  }
}
