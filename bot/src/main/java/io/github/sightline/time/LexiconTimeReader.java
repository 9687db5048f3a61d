package io.github.sightline.time;

import java.util.List;

/** Reads times with the words of one language. */
final class LexiconTimeReader implements TimeReader {
  static final LexiconTimeReader ENGLISH = new LexiconTimeReader();

  @Override
  public List<TimeMention> read(String text, TimeContext context) {
    return List.of();
  }
}
