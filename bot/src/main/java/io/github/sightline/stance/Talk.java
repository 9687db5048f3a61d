package io.github.sightline.stance;

import io.github.sightline.chat.Message;
import java.util.List;

/**
 * A message in the light of what was said before it.
 *
 * @param before the turns before it in its channel, oldest first, at most {@link #WINDOW}
 * @param message the message to read
 */
public record Talk(List<Turn> before, Message message) {
  /** How many earlier messages a reader may look at. */
  public static final int WINDOW = 24;

  public Talk {
    before = List.copyOf(before.subList(Math.max(0, before.size() - WINDOW), before.size()));
  }
}
