package io.github.sightline.app;

import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.adapter.transcript.Zones;
import io.github.sightline.engine.Engine;
import io.github.sightline.interview.Interview;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.Warning;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs labelled conversations through the whole bot, in a store in memory that is thrown away now
 * and then, so that a long file needs no more memory than a short one.
 */
final class Labeller implements AutoCloseable {
  private static final int CONVERSATIONS_PER_STORE = 1_000;

  private final StanceReader reader;
  private final PolicySettings policy;
  private KnownZones zones = noneKnown();
  private SqlStore store;
  private Engine engine;
  private VirtualClock clock = new VirtualClock();
  private int count;

  Labeller(StanceReader reader, PolicySettings policy) {
    this.reader = reader;
    this.policy = policy;
    this.store = memory(clock);
    this.engine = engine();
  }

  private static SqlStore memory(VirtualClock clock) {
    return Wiring.store(new Settings.Store("jdbc:sqlite::memory:", "", Secret.NONE), clock);
  }

  private static KnownZones noneKnown() {
    return new KnownZones(new io.github.sightline.interview.Zones(ZoneOffset.UTC, ZoneOffset.UTC));
  }

  private Engine engine() {
    return Wiring.replayEngine(
        store, reader, policy, zones, new TranscriptPlatform(Wiring.REPLAY), clock);
  }

  /** What the bot reads in the conversation. Nothing of an earlier one bears on it. */
  Labelled label(LabelledConversation given) {
    if (++count % CONVERSATIONS_PER_STORE == 0) {
      renew();
    }
    // Ids may stand twice in a file; the store must never take two talks for one.
    LabelledConversation conversation = given.withId(count + ":" + given.id());
    zones.put(conversation.channel(), new Zones(given.zone(), given.candidateZone()));
    Replay replay = new Replay(engine, clock, zones, refusal -> {}, Progress.forPeople(true));
    conversation.events().forEach(replay::event);
    replay.flush();
    ChannelReport report =
        new ChannelReport(store.ledger(), Wiring.arrangements(zones), conversation.channel());
    List<Turn> turns = new ArrayList<>();
    report.forEachTurn(turns::add);
    List<Warning> warnings =
        report.candidates().stream()
            .flatMap(candidate -> report.warnings(candidate).stream())
            .sorted(Comparator.comparing(Warning::at).thenComparing(Warning::level))
            .toList();
    List<Interview> interviews =
        report.candidates().stream().flatMap(c -> report.interviews(c).stream()).toList();
    return new Labelled(given, turns, warnings, interviews);
  }

  private void renew() {
    store.close();
    clock = new VirtualClock();
    store = memory(clock);
    zones = noneKnown();
    engine = engine();
  }

  @Override
  public void close() {
    store.close();
  }
}
