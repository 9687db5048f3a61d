package io.github.sightline.warning;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import java.time.Instant;

/**
 * A level that a candidate's case reached. Kept for ever as it was when it came due.
 *
 * @param id derived from candidate, episode and level, so that the same facts give the same id
 * @param candidate whose case it is
 * @param level what was reached
 * @param message the message that made it due
 * @param at when that message was written
 * @param text one sentence that says what was seen
 */
public record Warning(
    String id, UserId candidate, Level level, MessageId message, Instant at, String text) {

  /** The warning for a level that a case reached. */
  public static Warning of(UserId candidate, Assessment.Reached reached) {
    return new Warning(
        candidate + "/" + reached.level().key() + "/" + reached.episode().message().id(),
        candidate,
        reached.level(),
        reached.by().message().id(),
        reached.by().at(),
        Headline.of(reached.occasions()));
  }
}
