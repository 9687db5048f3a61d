package io.github.sightline.chat;

import java.time.Instant;

/** Something that happened in a channel. A closed set: the compiler names every place to extend. */
public sealed interface ChatEvent {
  /** The message that it is about. */
  MessageId message();

  /** When it happened, by the platform's clock. */
  Instant at();

  /** Tells this event from others about the same message: {@code posted}, {@code edited:…}. */
  String kind();

  /** A message was written. */
  record Posted(Message posted) implements ChatEvent {
    @Override
    public MessageId message() {
      return posted.id();
    }

    @Override
    public Instant at() {
      return posted.at();
    }

    @Override
    public String kind() {
      return "posted";
    }
  }

  /**
   * A message was rewritten by its author.
   *
   * @param edited the message with its new text and its first time
   * @param at when it was edited
   */
  record Edited(Message edited, Instant at) implements ChatEvent {
    @Override
    public MessageId message() {
      return edited.id();
    }

    @Override
    public String kind() {
      return "edited:" + at.toEpochMilli();
    }
  }

  /** A message was taken away. What was seen of it stays seen. */
  record Deleted(MessageId message, Instant at) implements ChatEvent {
    @Override
    public String kind() {
      return "deleted";
    }
  }
}
