package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import java.io.IOException;

/** Chat events that stand in files. Can be read more than once. */
public interface EventSource {
  /**
   * Streams every event, channel by channel, and within a channel by time and id.
   *
   * @throws IOException only where the disk fails; bad content is refused instead
   */
  void read(Sink sink) throws IOException;

  /** Takes what is read, on the thread that reads. */
  interface Sink {
    /** The next event of the current channel. */
    void event(ChatEvent e);

    /** Where the people of a channel live, where the source tells; before the channel's events. */
    default void zones(ChannelId channel, Zones zones) {}

    /** A piece that was left out; reading goes on behind it. */
    void refused(Refusal r);
  }
}
