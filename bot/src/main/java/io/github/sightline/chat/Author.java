package io.github.sightline.chat;

/**
 * The writer of a message.
 *
 * @param id the account
 * @param name as shown to people; never used to decide anything
 * @param role what the author is to this hiring conversation
 */
public record Author(UserId id, String name, Role role) {}
