package io.github.sightline.app;

import io.github.sightline.adapter.transcript.EventSource;
import io.github.sightline.adapter.transcript.Refusal;
import io.github.sightline.adapter.transcript.Zones;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.engine.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plays events from files through the whole bot, with time taken from the messages. The places at
 * which it stops to work off what came in depend on the source alone, so that a replay that was
 * killed and begun again ends with the same store.
 */
final class Replay implements EventSource.Sink {
  private static final int BATCH = 500;

  private final Engine engine;
  private final VirtualClock clock;
  private final Consumer<Refusal> onRefusal;
  private final Progress progress;
  private final KnownZones zones;
  private final List<ChatEvent> batch = new ArrayList<>(BATCH);
  private final Set<ChannelId> channels = new LinkedHashSet<>();
  private long events;
  private long fresh;
  private long refusals;

  /**
   * A replay into an engine.
   *
   * @param zones takes what sources tell of where people live
   */
  Replay(
      Engine engine,
      VirtualClock clock,
      KnownZones zones,
      Consumer<Refusal> onRefusal,
      Progress progress) {
    this.engine = engine;
    this.zones = zones;
    this.clock = clock;
    this.onRefusal = onRefusal;
    this.progress = progress;
  }

  /** Plays one source to its end. */
  void play(EventSource source) throws IOException {
    source.read(this);
    flush();
  }

  @Override
  public void event(ChatEvent event) {
    batch.add(event);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  @Override
  public void zones(ChannelId channel, Zones of) {
    zones.put(channel, of);
  }

  @Override
  public void refused(Refusal refusal) {
    refusals++;
    onRefusal.accept(refusal);
  }

  /** Works off what came in. */
  void flush() {
    for (ChatEvent event : batch) {
      clock.advanceTo(event.at());
      channels.add(event.message().channel());
    }
    fresh += engine.intake().onEvents(batch);
    engine.catchUp(clock.instant());
    events += batch.size();
    progress.stepTo(events);
    batch.clear();
  }

  /** Channels in the order in which they were first seen. */
  Collection<ChannelId> channels() {
    return Collections.unmodifiableSet(channels);
  }

  long events() {
    return events;
  }

  /** Events that the store did not know yet. */
  long fresh() {
    return fresh;
  }

  long refusals() {
    return refusals;
  }
}
