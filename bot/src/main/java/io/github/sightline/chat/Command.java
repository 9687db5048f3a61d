package io.github.sightline.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody typed a command, or opened the bot's page.
 *
 * @param by who, with the role found out at this moment
 * @param channel where
 * @param verb what is asked for, such as {@code status}; empty where nothing was typed
 * @param person whom it is about, where somebody is named
 * @param account the id of another account, where the command needs one; else empty
 * @param at when
 */
public record Command(
    Author by,
    ChannelId channel,
    String verb,
    Optional<UserId> person,
    String account,
    Instant at) {

  /** A command that needs no other account. */
  public Command(Author by, ChannelId channel, String verb, Optional<UserId> person, Instant at) {
    this(by, channel, verb, person, "", at);
  }
}
