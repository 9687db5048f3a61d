package io.github.sightline.chat;

/**
 * One message: its channel and the platform's own id in it.
 *
 * @param channel where it stands
 * @param id the platform's id; ids of one channel and instant sort as text in the order of writing
 */
public record MessageId(ChannelId channel, String id) {
  public MessageId {
    Names.present("message", id);
  }

  @Override
  public String toString() {
    return channel + "/" + id;
  }
}
