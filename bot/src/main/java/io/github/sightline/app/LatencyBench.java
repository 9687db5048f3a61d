package io.github.sightline.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Engine;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long it takes from the message that makes a warning due to the card in the staff channel,
 * with the bot at work in the background as in production.
 */
final class LatencyBench {
  private static final Duration BETWEEN_CANDIDATES = Duration.ofMillis(100);
  // Another number each time: the reader remembers what it read lately.
  private static final String FIRST =
      "Hello, this is about job %d. I don't do video calls, and I never turn my camera on.";
  private static final String REQUEST = "Could we do a video interview on Thursday?";
  private static final String SECOND = "I said it already for job %d: I will not do a video call.";
  // The model does not hear every refusal; one that it does not hear has no card to wait for.
  private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

  private final StanceReader reader;

  LatencyBench(StanceReader reader) {
    this.reader = reader;
  }

  /** Candidates refuse twice each, one after the other, for about that time. */
  void run(Duration time, ObjectNode figures) throws IOException {
    List<Double> milliseconds = new ArrayList<>();
    int unheard = 0;
    TranscriptPlatform platform = new TranscriptPlatform(Wiring.REPLAY);
    try (Scratch scratch = new Scratch();
        SqlStore store =
            Wiring.store(
                new Settings.Store("jdbc:sqlite:" + scratch.file("latency.db"), "", Secret.NONE),
                Clock.systemUTC())) {
      Engine engine =
          Wiring.replayEngine(
              store, reader, PolicySettings.DEFAULT, KnownZones.NONE, platform, Clock.systemUTC());
      engine.start();
      long begun = System.nanoTime();
      for (int n = 0; System.nanoTime() - begun < time.toNanos(); n++) {
        double took = once(engine, platform, n);
        if (Double.isInfinite(took)) {
          unheard++;
        } else {
          milliseconds.add(took);
        }
        pause(BETWEEN_CANDIDATES);
      }
    }
    Collections.sort(milliseconds);
    if (milliseconds.isEmpty()) {
      throw new IllegalStateException("no card came within " + PATIENCE / 1e9 + " seconds");
    }
    figures.put("warnings", milliseconds.size());
    figures.put("without_card", unheard);
    figures.put("p50", Bench.round(quantile(milliseconds, 0.5)));
    figures.put("p99", Bench.round(quantile(milliseconds, 0.99)));
  }

  private static double once(Engine engine, TranscriptPlatform platform, int n) {
    ChannelId channel = new ChannelId("bench", "bench", "candidate-" + n);
    UserId candidate = channel.user("candidate-" + n);
    engine
        .intake()
        .onEvent(says(Role.RECRUITER, channel.user("team"), message(channel, 0), REQUEST));
    engine
        .intake()
        .onEvent(says(Role.CANDIDATE, candidate, message(channel, 1), FIRST.formatted(n)));
    long sent = System.nanoTime();
    engine
        .intake()
        .onEvent(says(Role.CANDIDATE, candidate, message(channel, 2), SECOND.formatted(n)));
    String key = CaseRules.cardKey(candidate);
    while (platform.card(key).isEmpty()) {
      if (System.nanoTime() - sent > PATIENCE) {
        return Double.POSITIVE_INFINITY;
      }
      pause(Duration.ofMillis(1));
    }
    return (System.nanoTime() - sent) / 1e6;
  }

  private static MessageId message(ChannelId channel, int n) {
    return new MessageId(channel, Integer.toString(n));
  }

  private static ChatEvent says(Role role, UserId who, MessageId id, String text) {
    Duration later = Duration.ofHours(Integer.parseInt(id.id()));
    Instant at = Instant.parse("2026-03-02T09:00:00Z").plus(later);
    Author author = new Author(who, who.id(), role);
    return new ChatEvent.Posted(new Message(id, at, author, text, null, ""));
  }

  private static double quantile(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
