package io.github.sightline.chat;

import java.time.ZoneId;
import java.util.Optional;

/** A chat platform as the bot uses it: a place to post cards to. One implementation per adapter. */
public interface ChatPlatform {
  /** Lower-case name, equal to {@link ChannelId#platform()} of its channels. */
  String name();

  /** Who can read the channel of that audience right now, beside the audience. Never throws. */
  Readers readers(Audience audience);

  /** Posts a new card. Never throws for what the platform answers. */
  PostResult post(Outgoing card);

  /** Changes a card that stands already. Never throws for what the platform answers. */
  PostResult update(MessageId standing, Outgoing card);

  /**
   * Finds a card by its key in its channel, for use after an unclear post. Throws where it cannot
   * look: empty means that the card surely does not stand there.
   */
  Optional<MessageId> find(Outgoing card);

  /** Where a person lives, as far as the platform told so far: asks nobody, and never throws. */
  default Optional<ZoneId> zone(UserId person) {
    return Optional.empty();
  }

  /** Where a person of the staff reads what is for that person alone. */
  default Audience.Staff direct(UserId person) {
    return new Audience.Staff(new ChannelId(person.platform(), person.workspace(), person.id()));
  }

  /** Posts a card below another one. A platform without threads posts it to the channel. */
  default PostResult reply(MessageId to, Outgoing card) {
    return post(card);
  }

  /** Finds a card that was posted below another one; see {@link #find}. */
  default Optional<MessageId> findReply(MessageId to, Outgoing card) {
    return find(card);
  }
}
