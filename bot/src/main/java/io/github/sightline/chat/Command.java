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
 * @param at when
 * @param id the platform's id of it: the same command that comes in twice has one id; empty where
 *     it changes nothing
 * @param words what was typed behind the verb
 * @param account the id of another account, where the command needs one; else empty
 */
public record Command(
    Author by,
    ChannelId channel,
    String verb,
    Optional<UserId> person,
    Instant at,
    String id,
    String words,
    String account) {
  /** A command that only asks. */
  public Command(Author by, ChannelId channel, String verb, Optional<UserId> person, Instant at) {
    this(by, channel, verb, person, at, "", "");
  }

  /** A command that needs no other account. */
  public Command(
      Author by,
      ChannelId channel,
      String verb,
      Optional<UserId> person,
      Instant at,
      String id,
      String words) {
    this(by, channel, verb, person, at, id, words, "");
  }

  /** A command about two accounts. */
  public Command(
      Author by,
      ChannelId channel,
      String verb,
      Optional<UserId> person,
      String account,
      Instant at) {
    this(by, channel, verb, person, at, "", "", account);
  }
}
