package io.github.sightline.adapter.slack;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ReadMarks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Marks for tests that catch nothing up. */
final class NoMarks implements ReadMarks {
  @Override
  public Optional<Mark> of(ChannelId channel) {
    return Optional.empty();
  }

  @Override
  public void begin(ChannelId channel, String from) {}

  @Override
  public void reached(ChannelId channel, String message) {}

  @Override
  public void troubled(ChannelId channel, String reason, Instant at) {}

  @Override
  public List<Mark> all() {
    return List.of();
  }
}
