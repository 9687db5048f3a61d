package io.github.sightline.interview;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a change comes from.
 *
 * @param kind whether a person told the bot, or the bot read it in the talk
 * @param by who said or pressed it
 * @param at when
 * @param message the message that was read; null for commands and buttons
 * @param words what was typed, in the words of the author
 */
public record Source(Kind kind, UserId by, Instant at, @Nullable MessageId message, String words) {

  /** How the bot came to know. */
  public enum Kind {
    /** The bot's reading of what people wrote to each other. */
    TALK,
    COMMAND,
    BUTTON;

    /** Whether a person told the bot itself: that beats every reading. */
    public boolean isTold() {
      return this != TALK;
    }
  }
}
