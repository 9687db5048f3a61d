package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.interview.Zones;

/** Port: where the people of a channel live, for reading times that they name without a zone. */
public interface ZoneBook {
  /** The zones of the channel's two sides; a sensible default where nobody knows. */
  Zones of(ChannelId channel);
}
