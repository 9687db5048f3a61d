package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ReadMarks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marks of {@link InMemoryLedger}. */
final class InMemoryReadMarks implements ReadMarks {
  private final Map<ChannelId, Mark> rows;

  InMemoryReadMarks(Map<ChannelId, Mark> rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Mark> of(ChannelId channel) {
    return Optional.ofNullable(rows.get(channel));
  }

  @Override
  public void begin(ChannelId channel, String from) {
    rows.putIfAbsent(channel, new Mark(channel, from, null, null));
  }

  @Override
  public void reached(ChannelId channel, String message) {
    rows.computeIfPresent(
        channel,
        (key, mark) ->
            new Mark(
                key, mark.reached().compareTo(message) < 0 ? message : mark.reached(), null, null));
  }

  @Override
  public void troubled(ChannelId channel, String reason, Instant at) {
    rows.computeIfPresent(
        channel,
        (key, mark) ->
            new Mark(key, mark.reached(), reason, mark.since() == null ? at : mark.since()));
  }

  @Override
  public List<Mark> all() {
    return List.copyOf(rows.values());
  }
}
