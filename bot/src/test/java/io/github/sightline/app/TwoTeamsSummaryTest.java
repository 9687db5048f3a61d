package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.engine.Engine;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import io.github.sightline.summary.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workspaces on one bot, each with a summary at its own hour of its own zone. */
class TwoTeamsSummaryTest {
  private static final Instant SUNDAY = Instant.parse("2026-05-17T00:00:00Z");
  private static final Duration STEP = Duration.ofMinutes(15);
  private static final Map<String, String> SECRETS =
      Map.of(
          "SIGHTLINE_SLACK_BERLIN_BOT_TOKEN", "xoxb-T1",
          "SIGHTLINE_SLACK_BERLIN_APP_TOKEN", "xapp-T1",
          "SIGHTLINE_SLACK_LIMA_BOT_TOKEN", "xoxb-T2",
          "SIGHTLINE_SLACK_LIMA_APP_TOKEN", "xapp-T2");

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace berlin = Sample.workspace(slack, "T1");
  private final FakeWorkspace lima = Sample.workspace(slack, "T2");
  private final VirtualClock clock = new VirtualClock();
  private final Map<String, Instant> seen = new HashMap<>();

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    slack.close();
  }

  private Settings settings() {
    String text =
        """
        store:
          url: jdbc:sqlite:%s
        slack:
          enabled: true
          api-url: %s
          workspaces:
            berlin:
              warnings: CWARN
              recruiter: UREC
              administrator: UADM
              summary:
                day: monday
                time: "08:30"
                zone: Europe/Berlin
            lima:
              warnings: CWARN
              recruiter: UREC
              administrator: UADM
              summary:
                day: friday
                time: "17:00"
                zone: America/Lima
        """;
    return new SettingsReader(SECRETS)
        .parse("x", text.formatted(folder.resolve("cases.db"), slack.api.url()));
  }

  private static List<ObjectNode> summaries(FakeWorkspace in) {
    return in.cards(Sample.WARN).stream()
        .filter(card -> card.toString().contains("Warnings and signals"))
        .toList();
  }

  private static void refuses(Engine engine, String team, String name) {
    ChannelId room = new ChannelId("slack", team, Sample.TALK);
    engine.marks().begin(room, "0");
    Author recruiter = new Author(room.user(Sample.RECRUITER), "Rita", Role.RECRUITER);
    say(engine, room, 1, recruiter, "can you jump on a quick video call tomorrow 11am ET?");
    Author candidate = new Author(room.user(Sample.CANDIDATE), name, Role.CANDIDATE);
    String text =
        "I never do video or voice calls with clients, text only. that is my rule, no exceptions";
    say(engine, room, 2, candidate, text);
  }

  private static void say(Engine engine, ChannelId room, int second, Author author, String text) {
    MessageId id = new MessageId(room, second + ".000001");
    Instant at = SUNDAY.plusSeconds(second);
    engine.intake().onEvent(new ChatEvent.Posted(new Message(id, at, author, text, null, "")));
  }

  /** A bot that runs from one time to the other, then stops. */
  private void run(Instant from, Instant to) throws InterruptedException {
    Settings settings = settings();
    Connected connected = Wiring.platforms(settings.platforms(), clock).get(0).connect();
    try (SqlStore store = Wiring.liveStore(settings.store(), clock)) {
      Engine engine = Wiring.liveEngine(store, settings, List.of(connected), clock);
      connected.platform().workspaces().forEach(id -> engine.summarize(new Team("slack", id)));
      if (from.equals(SUNDAY)) {
        refuses(engine, "T1", "Ana");
        refuses(engine, "T2", "Bo");
      }
      for (Instant now = from; now.isBefore(to); now = now.plus(STEP)) {
        clock.advanceTo(now);
        engine.catchUp(now);
        note("berlin", berlin, now);
        note("lima", lima, now);
      }
    } finally {
      connected.platform().close();
    }
  }

  private void note(String team, FakeWorkspace in, Instant now) {
    if (!summaries(in).isEmpty()) {
      seen.putIfAbsent(team, now);
    }
  }

  @Test
  void eachTeamGetsItsOwnOnceAtItsOwnHourAlsoOverARestart() throws InterruptedException {
    clock.advanceTo(SUNDAY);
    Instant wednesday = SUNDAY.plus(Duration.ofDays(3));
    run(SUNDAY, wednesday);
    assertThat(summaries(berlin)).hasSize(1);
    assertThat(summaries(lima)).isEmpty();
    run(wednesday, SUNDAY.plus(Duration.ofDays(7)));
    assertThat(seen.get("berlin"))
        .isBetween(Instant.parse("2026-05-18T06:30:00Z"), Instant.parse("2026-05-18T06:45:00Z"));
    assertThat(seen.get("lima"))
        .isBetween(Instant.parse("2026-05-22T22:00:00Z"), Instant.parse("2026-05-22T22:15:00Z"));
    assertThat(summaries(berlin)).hasSize(1);
    assertThat(summaries(lima)).hasSize(1);
    assertThat(summaries(berlin).get(0).toString())
        .contains("Decision owed: Ana", "Week 20")
        .doesNotContain("Bo", "Late");
    assertThat(summaries(lima).get(0).toString())
        .contains("Decision owed: Bo", "Week 21")
        .doesNotContain("Ana", "Late");
  }
}
