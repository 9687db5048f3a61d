package io.github.sightline.chat;

/**
 * A place where people write: a channel, ticket, thread or direct message.
 *
 * @param platform lower-case name of the platform, such as {@code slack}
 * @param workspace the platform's id of the workspace or guild
 * @param id the platform's id of the channel
 */
public record ChannelId(String platform, String workspace, String id)
    implements Comparable<ChannelId> {
  public ChannelId {
    Names.present("platform", platform);
    Names.present("workspace", workspace);
    Names.present("channel", id);
    if (platform.indexOf('/') >= 0 || workspace.indexOf('/') >= 0) {
      throw new IllegalArgumentException("platform and workspace must not contain '/'");
    }
  }

  /** The channel whose {@link #toString()} is the given text. */
  public static ChannelId parse(String text) {
    String[] parts = text.split("/", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a channel: " + text);
    }
    return new ChannelId(parts[0], parts[1], parts[2]);
  }

  /** A person of the same workspace. */
  public UserId user(String userId) {
    return new UserId(platform, workspace, userId);
  }

  @Override
  public int compareTo(ChannelId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return platform + "/" + workspace + "/" + id;
  }
}
