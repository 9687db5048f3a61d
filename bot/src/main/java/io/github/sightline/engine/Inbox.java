package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import java.time.Instant;
import java.util.List;

/** Events as they came in, each once: known by channel, message id and kind. */
public interface Inbox {
  /** After so many failures an event is set aside, and the channel goes on without it. */
  int ATTEMPTS = 5;

  /**
   * Keeps the event; false when it is known already. What no store can hold of its text (U+0000,
   * half a surrogate pair) is kept as U+FFFD.
   */
  boolean receive(ChatEvent event);

  /** The oldest unhandled events of a channel, in order of arrival. Set-aside ones are left out. */
  List<Entry> unread(ChannelId channel, int limit);

  /** Everything that ever happened to a message, handled or not, in order of arrival. */
  List<ChatEvent> of(MessageId message);

  /**
   * Channels that have unhandled events, the longest waiting first. Set-aside ones do not count.
   */
  List<ChannelId> waiting(int limit);

  /** Marks the event as handled; its row stays. */
  void handled(Entry entry);

  /** Notes a failure; after {@link #ATTEMPTS} of them the event is set aside with the error. */
  void failed(Entry entry, String error, Instant at);

  /** Drops for good all that ever came in of messages of that person. */
  void forget(UserId author);

  /** Drops for good all that ever came in of that message. */
  void forget(MessageId message);

  /** Set-aside events with their last error, in order of arrival. */
  List<Parked> parked(int limit);

  /**
   * An event in the inbox.
   *
   * @param sequence order of arrival
   * @param event what happened
   * @param attempts failures so far
   */
  record Entry(long sequence, ChatEvent event, int attempts) {}

  /** An event that could not be handled. */
  record Parked(Entry entry, String error) {}
}
