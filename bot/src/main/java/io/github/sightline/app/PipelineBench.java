package io.github.sightline.app;

import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.interview.Zones;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** How many messages a second go through the whole bot into a SQLite file, as a replay does it. */
final class PipelineBench {
  private final StanceReader reader;
  private final List<LabelledConversation> talks;

  PipelineBench(StanceReader reader, List<LabelledConversation> talks) {
    this.reader = reader;
    this.talks = talks;
  }

  /** Messages a second over about that time. */
  double run(Duration time) throws IOException {
    try (Scratch scratch = new Scratch()) {
      return run(scratch.file("pipeline.db"), time);
    }
  }

  private double run(Path file, Duration time) {
    VirtualClock clock = new VirtualClock();
    Settings.Store url = new Settings.Store("jdbc:sqlite:" + file, "", Secret.NONE);
    try (SqlStore store = Wiring.store(url, clock)) {
      TranscriptPlatform platform = new TranscriptPlatform(Wiring.REPLAY);
      Replay replay =
          new Replay(
              Wiring.replayEngine(store, reader, PolicySettings.DEFAULT, platform, clock),
              clock,
              new KnownZones(new Zones(ZoneOffset.UTC, ZoneOffset.UTC)),
              refusal -> {},
              Progress.forPeople(true));
      long begun = System.nanoTime();
      for (int n = 0; System.nanoTime() - begun < time.toNanos(); n++) {
        LabelledConversation talk = talks.get(n % talks.size());
        Bench.variant(talk, -1_000_000 - n / talks.size()).events().forEach(replay::event);
        replay.flush();
      }
      return replay.events() * 1e9 / (System.nanoTime() - begun);
    }
  }
}
