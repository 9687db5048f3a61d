package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages with what was read from them, in the order of their channel: by time, then by id. */
public interface Talks {
  /** The turn of that message. */
  Optional<Turn> find(MessageId message);

  /** The last turns before that place in the channel, oldest first, deleted ones included. */
  List<Turn> before(ChannelId channel, Instant at, String id, int limit);

  /** The first turns after that place in the channel, oldest first, deleted ones included. */
  List<Turn> after(ChannelId channel, Instant at, String id, int limit);

  /**
   * The last turns that concern a candidate, of every channel, oldest first: by time, then channel,
   * then id. Deleted ones included, and those that say nothing about how to meet.
   */
  List<Turn> concerning(UserId candidate, int limit);

  /** The first turns of bystanders in a channel from a time on, oldest first. */
  List<Turn> bystanders(ChannelId channel, Instant from, int limit);

  /**
   * Keeps a turn, in place of an earlier state of the same message.
   *
   * @param about the candidate whom it concerns: its author, or whom the team speaks to; null where
   *     that is nobody or unclear
   */
  void keep(Turn turn, @Nullable UserId about);

  /** The candidates who ever wrote in the channel. */
  Set<UserId> candidates(ChannelId channel);

  /** Drops every message of that person for good; what others wrote concerns them no longer. */
  void forget(UserId person);

  /** The candidate whom a kept message concerns. */
  Optional<UserId> about(MessageId message);
}
