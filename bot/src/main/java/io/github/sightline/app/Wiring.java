package io.github.sightline.app;

import io.github.sightline.adapter.lingua.LinguaLanguageReader;
import io.github.sightline.adapter.opennlp.OpenNlpStanceReader;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.sql.StoreSettings;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Engine;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.WarningPolicy;
import java.time.InstantSource;
import java.util.Map;

/** The one place where everything is put together. */
final class Wiring {
  /** The platform that a replay posts its cards to. */
  static final String REPLAY = "replay";

  private static final Audience.Staff STAFF =
      new Audience.Staff(new ChannelId(REPLAY, REPLAY, "staff"));
  private static final Audience.Staff RECRUITER =
      new Audience.Staff(new ChannelId(REPLAY, REPLAY, "recruiter"));

  private Wiring() {}

  /** A store as configured. */
  static SqlStore store(Settings.Store store, InstantSource clock) {
    return SqlStore.open(
        new StoreSettings(
            store.url(), store.user(), store.password().value(), StoreSettings.WORKERS),
        clock);
  }

  /** The reader of stances, about two seconds to load the first time. */
  static StanceReader reader() {
    return SharedReader.READER;
  }

  /** Loaded when it is first asked for, and once: commands that read no text never wait for it. */
  private static final class SharedReader {
    static final StanceReader READER = OpenNlpStanceReader.load(LinguaLanguageReader::new);
  }

  /** The whole bot on a store, posting to an in-process platform. */
  static Engine replayEngine(
      SqlStore store,
      StanceReader reader,
      PolicySettings policy,
      TranscriptPlatform platform,
      InstantSource clock) {
    Map<String, ChatPlatform> platforms = Map.of(REPLAY, platform);
    return new Engine(store.ledger(), store.timers(), reader, rules(policy), platforms, clock);
  }

  private static CaseRules rules(PolicySettings policy) {
    return new CaseRules(
        new WarningPolicy(policy), new CaseCard(STAFF, policy), new AdjustmentNote(RECRUITER));
  }
}
