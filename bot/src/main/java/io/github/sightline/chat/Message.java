package io.github.sightline.chat;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One message as it stands now.
 *
 * @param id channel and platform id
 * @param at when it was written, by the platform's clock
 * @param author who wrote it
 * @param text what was typed, with the platform's mention and link markup
 * @param replyTo the message it answers or whose thread it belongs to
 * @param link address that opens it in the platform, empty where the source has none
 */
public record Message(
    MessageId id,
    Instant at,
    Author author,
    String text,
    @Nullable MessageId replyTo,
    String link) {

  /** The order of a channel: by time, then by id. */
  public static final Comparator<Message> ORDER =
      Comparator.comparing(Message::at).thenComparing(m -> m.id().id());

  /** The same message with the text of a later edit. */
  public Message withText(String newText) {
    return new Message(id, at, author, newText, replyTo, link);
  }
}
