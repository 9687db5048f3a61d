package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.transcript.PlainTranscript;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.engine.Arrangements;
import io.github.sightline.engine.Engine;
import io.github.sightline.interview.Zones;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every story through the whole bot: store, model, policy, delivery. The bot's lines that stand in
 * it are compared exactly. {@code -Dstories.update=true} writes them anew; the diff is what is
 * reviewed.
 */
class StoriesTest {
  private static final Arrangements ARRANGEMENTS =
      Wiring.arrangements(new KnownZones(new Zones(ZoneOffset.UTC, ZoneOffset.UTC)));

  private static final StanceReader READER = Wiring.reader();

  @TestFactory
  List<DynamicTest> theBotSaysExactlyWhatStandsInTheStory() throws IOException {
    return Shipped.files(Shipped.STORIES, ".txt").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)))
        .toList();
  }

  @Test
  void thereAreStoriesWithAndWithoutWarnings() throws IOException {
    String all = "";
    for (Path file : Shipped.files(Shipped.STORIES, ".txt")) {
      all += Files.readString(file);
    }
    assertThat(all).contains("> caution", "> high", "> note", "nothing is said");
  }

  private static void play(Path file) throws IOException {
    String text = Files.readString(file);
    PlainTranscript story = PlainTranscript.parse(file.toString(), text);
    assertThat(story.refusals()).isEmpty();
    String told = story.withBotLines(botLines(story));
    if (Boolean.getBoolean("stories.update")) {
      Files.writeString(file, told);
    }
    assertThat(told).isEqualTo(text);
  }

  /** After each event, what is new: readings, warnings, and the titles of cards. */
  private static Map<Integer, List<String>> botLines(PlainTranscript story) {
    VirtualClock clock = new VirtualClock();
    TranscriptPlatform platform = new TranscriptPlatform(Wiring.REPLAY);
    Map<Integer, List<String>> lines = new TreeMap<>();
    Settings.Store memory = new Settings.Store("jdbc:sqlite::memory:", "", Secret.NONE);
    try (SqlStore store = Wiring.store(memory, clock)) {
      Engine engine =
          Wiring.replayEngine(
              store, READER, PolicySettings.DEFAULT, KnownZones.NONE, platform, clock);
      Map<MessageId, String> readings = new LinkedHashMap<>();
      List<String> titles = List.of();
      int n = 0;
      for (ChatEvent event : story.events()) {
        clock.advanceTo(event.at());
        engine.intake().onEvent(event);
        engine.catchUp(clock.instant());
        List<String> said = new ArrayList<>();
        readingLines(
            new ChannelReport(store.ledger(), ARRANGEMENTS, story.channel()), readings, said);
        List<String> now =
            platform.cards().stream()
                .filter(card -> card.key().matches("(card|note):.*"))
                .map(StoriesTest::line)
                .toList();
        List<String> before = titles;
        now.stream().filter(title -> !before.contains(title)).forEach(said::add);
        titles = now;
        lines.put(++n, said);
      }
    }
    return lines;
  }

  private static void readingLines(
      ChannelReport report, Map<MessageId, String> known, List<String> said) {
    report.forEachTurn(
        turn -> {
          String now = describe(turn);
          String before = known.put(turn.message().id(), now);
          if (!now.equals(before == null ? "" : before)) {
            said.add(now.isEmpty() ? "nothing any more" : now);
          }
        });
  }

  private static String describe(Turn turn) {
    var reading = turn.reading();
    if (reading.outcome() != null) {
      return "video " + reading.outcome().key();
    }
    String labels =
        reading.labels().keySet().stream().map(l -> l.key()).collect(Collectors.joining(", "));
    return reading.insists() ? labels + " (insists)" : labels;
  }

  private static String line(Outgoing card) {
    String kind = card.key().startsWith("note:") ? "note" : "card";
    String[] parts = card.title().split(" · ", 3);
    return kind.equals("note")
        ? "note to the recruiter: " + parts[0].toLowerCase(java.util.Locale.ROOT)
        : parts[0].toLowerCase(java.util.Locale.ROOT) + ": " + parts[2];
  }
}
