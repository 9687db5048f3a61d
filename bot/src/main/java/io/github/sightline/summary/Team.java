package io.github.sightline.summary;

import io.github.sightline.chat.ChannelId;

/**
 * A team that gets a summary of its own: a workspace or guild of a platform.
 *
 * @param platform lower-case name of the platform
 * @param workspace the platform's id of the workspace or guild
 */
public record Team(String platform, String workspace) {
  /** Every team together. */
  public static final Team ALL = new Team("", "");

  /** The team of a channel. */
  public static Team of(ChannelId channel) {
    return new Team(channel.platform(), channel.workspace());
  }

  /** The team written as {@code slack/T1}; throws IllegalArgumentException for anything else. */
  public static Team parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw new IllegalArgumentException("'" + text + "' is no team such as slack/T024BE7LD");
    }
    return new Team(parts[0], parts[1]);
  }

  /** What the ids of its people and channels begin with. */
  public String prefix() {
    return isAll() ? "" : platform + "/" + workspace + "/";
  }

  boolean isAll() {
    return equals(ALL);
  }

  /** Whether a channel or person with that id as text belongs to it. */
  public boolean owns(String id) {
    return id.startsWith(prefix());
  }

  @Override
  public String toString() {
    return isAll() ? "all teams" : platform + "/" + workspace;
  }
}
