package io.github.sightline.app;

import io.github.sightline.adapter.discord.DiscordPlatform;
import io.github.sightline.adapter.ical.Invitation;
import io.github.sightline.adapter.lingua.LinguaLanguageReader;
import io.github.sightline.adapter.opennlp.OpenNlpStanceReader;
import io.github.sightline.adapter.slack.SlackPlatform;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.sql.StoreSettings;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.ChatTrouble;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.StaffPlaces;
import io.github.sightline.engine.Arrangements;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.Desks;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.Following;
import io.github.sightline.engine.InterviewSettings;
import io.github.sightline.engine.SummaryPlan;
import io.github.sightline.engine.ZoneBook;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.time.TimeReader;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.WarningPolicy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one place where everything is put together. */
final class Wiring {
  private static final int LIVE_WORKERS = 4;

  /** The platform that a replay posts its cards to. */
  static final String REPLAY = "replay";

  private static final Audience.Staff STAFF =
      new Audience.Staff(new ChannelId(REPLAY, REPLAY, "staff"));
  private static final Audience.Staff RECRUITER =
      new Audience.Staff(new ChannelId(REPLAY, REPLAY, "recruiter"));

  private static final Desk REPLAY_DESK =
      new Desk(STAFF, RECRUITER, STAFF, Duration.ZERO, "the hiring team");

  private Wiring() {}

  /** A store for a bot that runs: few readers at once, each needs memory of its own. */
  static SqlStore liveStore(Settings.Store store, InstantSource clock) {
    return SqlStore.open(
        new StoreSettings(store.url(), store.user(), store.password().value(), LIVE_WORKERS),
        clock);
  }

  /** A store as configured. */
  static SqlStore store(Settings.Store store, InstantSource clock) {
    return SqlStore.open(
        new StoreSettings(
            store.url(), store.user(), store.password().value(), StoreSettings.WORKERS),
        clock);
  }

  /** A store to look at. */
  static SqlStore storeToRead(Settings.Store store, InstantSource clock) {
    return SqlStore.openToRead(
        new StoreSettings(store.url(), store.user(), store.password().value(), 1), clock);
  }

  /** The reader of stances, about two seconds to load the first time. */
  static StanceReader reader() {
    return SharedReader.READER;
  }

  /** Loaded when it is first asked for, and once: commands that read no text never wait for it. */
  private static final class SharedReader {
    static final StanceReader READER = OpenNlpStanceReader.load(LinguaLanguageReader::new);
  }

  /** The whole bot on a store, posting to an in-process platform, for people who live by UTC. */
  static Engine replayEngine(
      SqlStore store,
      StanceReader reader,
      PolicySettings policy,
      ZoneBook zones,
      TranscriptPlatform platform,
      InstantSource clock) {
    Map<String, ChatPlatform> platforms = Map.of(REPLAY, platform);
    return new Engine(
        store.ledger(),
        store.timers(),
        reader,
        rules(
            policy,
            Desks.always(REPLAY_DESK),
            new Following(arrangements(zones), InterviewSettings.DEFAULT)),
        platforms,
        clock);
  }

  /** The chat platforms that are switched on; each waits until it is in reach. */
  static List<Connecting> platforms(Settings.Platforms settings, InstantSource clock) {
    FileMaker files = new PaintedFiles();
    List<Connecting> platforms = new ArrayList<>();
    if (settings.slack().enabled()) {
      platforms.add(
          new Connecting(
              "Slack",
              settings.slack().manners(),
              () -> SlackPlatform.open(settings.slack().connection(), files, clock)));
    }
    if (settings.discord().enabled()) {
      platforms.add(
          new Connecting(
              "Discord",
              settings.discord().manners(),
              () -> DiscordPlatform.open(settings.discord().connection(), files, clock)));
    }
    return platforms;
  }

  /** The whole bot on a store and every platform that runs. */
  static Engine liveEngine(
      SqlStore store, Settings settings, List<Connected> platforms, InstantSource clock) {
    Map<String, Connected> byName =
        platforms.stream().collect(Collectors.toMap(p -> p.platform().name(), p -> p));
    return new Engine(
        store.ledger(),
        store.timers(),
        reader(),
        rules(
            settings.policy(),
            (platform, workspace) -> desk(byName.get(platform), platform, workspace),
            following(settings.interviews())),
        platforms.stream()
            .map(Connected::platform)
            .collect(Collectors.toMap(ChatPlatform::name, p -> p)),
        clock);
  }

  private static Desk desk(@Nullable Connected at, String platform, String workspace) {
    if (at == null) {
      throw new ChatTrouble(platform + " is not switched on any more");
    }
    StaffPlaces places = at.platform().places(workspace);
    return new Desk(
        places.warnings(),
        places.recruiter(),
        places.administrator(),
        at.manners().patience(),
        at.manners().contact(),
        plan(at.manners().summaries().get(at.platform().settingsName(workspace)), places),
        at.manners().discretion());
  }

  private static @Nullable SummaryPlan plan(
      Settings.@Nullable Summary summary, StaffPlaces places) {
    return summary == null || !summary.posted()
        ? null
        : new SummaryPlan(summary.when(), places.summary());
  }

  /** How interviews are followed, for people of the given zones. */
  static Arrangements arrangements(ZoneBook zones) {
    return new Arrangements(TimeReader.english(), zones);
  }

  private static Following following(Settings.Interviews how) {
    return new Following(arrangements(channel -> how.zones()), how.what(), Invitation::render);
  }

  private static CaseRules rules(PolicySettings policy, Desks desks, Following following) {
    return new CaseRules(
        new WarningPolicy(policy), new CaseCard(policy), new AdjustmentNote(), desks, following);
  }
}
