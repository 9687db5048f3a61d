package io.github.sightline.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Up to where each channel is known without a gap: what a platform catches up from. */
public interface ReadMarks {
  /**
   * How far a channel is known.
   *
   * @param channel which
   * @param reached id of the last message before which nothing is missing
   * @param trouble why what came after could not be fetched; null: it could
   * @param since since when there is trouble; null: there is none
   */
  record Mark(
      ChannelId channel, String reached, @Nullable String trouble, @Nullable Instant since) {}

  /** The mark of a channel; empty where the bot was never before. */
  Optional<Mark> of(ChannelId channel);

  /**
   * Reads a channel from that place on: whoever writes there is told that a bot assists. Does
   * nothing where the channel has a mark.
   */
  void begin(ChannelId channel, String from);

  /** Nothing up to that message is missing. A mark never goes back. */
  void reached(ChannelId channel, String message);

  /** What came after the mark cannot be fetched: a gap, until {@link #reached} is said again. */
  void troubled(ChannelId channel, String reason, Instant at);

  /** All marks, by channel. */
  List<Mark> all();
}
