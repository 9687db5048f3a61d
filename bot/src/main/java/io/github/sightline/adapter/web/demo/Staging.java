package io.github.sightline.adapter.web.demo;

import io.github.sightline.chat.LivePlatform;
import java.time.InstantSource;
import java.time.ZoneId;

/** Makes a fresh bot for each scene. */
@FunctionalInterface
public interface Staging {
  /** A bot with an empty store, for people of that zone. */
  Backstage open(LivePlatform platform, InstantSource clock, ZoneId zone);
}
