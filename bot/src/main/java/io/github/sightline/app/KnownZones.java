package io.github.sightline.app;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.engine.ZoneBook;
import io.github.sightline.interview.Zones;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Where people live, as a source of conversations told; the configured zones for the others. */
final class KnownZones implements ZoneBook {
  /** Of whom nothing is known, all live at UTC. */
  static final ZoneBook NONE = channel -> new Zones(ZoneOffset.UTC, ZoneOffset.UTC);

  private final Zones usual;
  private final Map<ChannelId, Zones> told = new HashMap<>();

  KnownZones(Zones usual) {
    this.usual = usual;
  }

  /** Remembers what a source tells of a channel. */
  void put(ChannelId channel, io.github.sightline.adapter.transcript.Zones zones) {
    told.put(channel, new Zones(zones.team(), zones.candidate()));
  }

  @Override
  public Zones of(ChannelId channel) {
    return told.getOrDefault(channel, usual);
  }
}
