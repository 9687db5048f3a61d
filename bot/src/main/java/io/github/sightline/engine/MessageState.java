package io.github.sightline.engine;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as it stands after all that happened to it, in whatever order the news came in: the
 * text of the latest edit, and whether it was deleted.
 */
record MessageState(Message message, boolean deleted) {

  /** The state that the events add up to; empty where only a deletion is known. */
  static Optional<MessageState> of(List<ChatEvent> events) {
    Message message = null;
    Instant latest = Instant.MIN;
    boolean deleted = false;
    for (ChatEvent event : events) {
      if (event instanceof ChatEvent.Deleted) {
        deleted = true;
      } else if (event.at().isAfter(latest)) {
        message = content(event);
        latest = event.at();
      }
    }
    return message == null ? Optional.empty() : Optional.of(new MessageState(message, deleted));
  }

  private static Message content(ChatEvent event) {
    if (event instanceof ChatEvent.Edited edited) {
      return edited.edited();
    }
    return ((ChatEvent.Posted) event).posted();
  }
}
