package io.github.sightline.chat;

import java.util.Optional;

/** A chat platform as the bot uses it: a place to post cards to. One implementation per adapter. */
public interface ChatPlatform {
  /** Lower-case name, equal to {@link ChannelId#platform()} of its channels. */
  String name();

  /**
   * Whether the members of the channel right now are the audience that is meant. False when it
   * cannot be found out: the caller must not post then.
   */
  boolean isReadOnlyBy(Audience audience);

  /** Posts a new card. Never throws for what the platform answers. */
  PostResult post(Outgoing card);

  /** Changes a card that stands already. Never throws for what the platform answers. */
  PostResult update(MessageId standing, Outgoing card);

  /** Finds a card by its key in its channel, for use after an unclear post. */
  Optional<MessageId> find(Outgoing card);
}
