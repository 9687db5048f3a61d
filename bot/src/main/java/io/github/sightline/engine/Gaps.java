package io.github.sightline.engine;

import io.github.sightline.chat.ReadMarks.Mark;
import io.github.sightline.summary.Coverage.Gap;
import java.time.Instant;
import java.util.Optional;

/** Channels that are not complete. */
final class Gaps {
  private Gaps() {}

  /** The gap of a channel that was there before that time and is there still. */
  static Optional<Gap> of(Mark mark, Instant before) {
    Instant since = mark.since();
    String reason = mark.trouble();
    return since == null || reason == null || !since.isBefore(before)
        ? Optional.empty()
        : Optional.of(new Gap(mark.channel().id(), reason, since));
  }
}
