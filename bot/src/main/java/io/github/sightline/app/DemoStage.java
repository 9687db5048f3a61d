package io.github.sightline.app;

import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.web.demo.Backstage;
import io.github.sightline.adapter.web.demo.Staging;
import io.github.sightline.chat.LivePlatform;
import io.github.sightline.engine.Engine;
import io.github.sightline.interview.Zones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The bot as it runs, with every setting at its default, on a file that is thrown away. */
final class DemoStage implements Staging {
  @Override
  public Backstage open(LivePlatform platform, InstantSource clock, ZoneId zone) {
    Settings usual = new SettingsReader(Map.of()).defaults();
    Scratch scratch = scratch();
    Settings settings =
        new Settings(
            new Settings.Store(
                "jdbc:sqlite:" + scratch.file("demo.db"), "", usual.store().password()),
            usual.policy(),
            new Settings.Interviews(new Zones(zone, zone), usual.interviews().what()),
            usual.platforms(),
            usual.summary());
    SqlStore store = Wiring.liveStore(settings.store(), clock);
    Connected connected = new Connected(platform, usual.platforms().slack().manners());
    Engine engine = Wiring.liveEngine(store, settings, List.of(connected), clock);
    return new Backstage(engine, settings.policy(), () -> close(store, scratch));
  }

  private static Scratch scratch() {
    try {
      return new Scratch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(SqlStore store, Scratch scratch) {
    store.close();
    try {
      scratch.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
