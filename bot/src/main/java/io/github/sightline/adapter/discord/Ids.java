package io.github.sightline.adapter.discord;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;

/** Discord's ids as ours. */
final class Ids {
  static final String PLATFORM = "discord";

  private Ids() {}

  static ChannelId channel(String guild, String id) {
    return new ChannelId(PLATFORM, guild, id);
  }

  static UserId person(String guild, String id) {
    return new UserId(PLATFORM, guild, id);
  }

  /** The address that opens a message. */
  static String link(MessageId message, boolean direct) {
    return "https://discord.com/channels/%s/%s/%s"
        .formatted(
            direct ? "@me" : message.channel().workspace(), message.channel().id(), message.id());
  }
}
