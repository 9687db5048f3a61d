package io.github.sightline.stance;

import io.github.sightline.chat.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of a talk with what was read from it.
 *
 * @param message as it stands now
 * @param reading what it says about how to meet
 * @param teamBefore when the hiring team last wrote before it in its channel; null: never
 * @param deleted whether its author took it away since
 */
public record Turn(
    Message message, Reading reading, @Nullable Instant teamBefore, boolean deleted) {

  /** When the hiring team last wrote before whatever follows this turn directly. */
  public @Nullable Instant teamBeforeNext() {
    return message.author().role().isTeam() ? message.at() : teamBefore;
  }
}
