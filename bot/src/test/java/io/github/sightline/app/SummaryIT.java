package io.github.sightline.app;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static io.github.sightline.fakeslack.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar posts the weekly summary to the fake Slack, once, whatever kills it. */
class SummaryIT {
  private static final Map<String, String> SECRETS =
      Map.of("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1", "SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");
  private static final int SECONDS_TO_START = 40;

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    slack.close();
  }

  /** The summary is due at that moment, by the clocks of a zone that is not the machine's. */
  private String config(ZonedDateTime due) {
    return RunIT.config(slack)
        + "summary:\n  day: %s\n  time: \"%s\"\n  zone: %s\n"
            .formatted(
                due.getDayOfWeek().name().toLowerCase(Locale.ROOT),
                due.toLocalTime(),
                due.getZone());
  }

  private List<ObjectNode> summaries() {
    return in.cards(WARN).stream()
        .filter(card -> card.toString().contains("Week "))
        .filter(card -> card.toString().contains("Warnings and signals"))
        .toList();
  }

  private boolean hasCaseCard(String text) {
    return in.cards(WARN).stream().anyMatch(card -> card.path("text").asText().startsWith(text));
  }

  @Test
  void theWeeklySummaryArrivesOnceThoughTheBotIsKilledBeforeAndAfter() throws Exception {
    ZonedDateTime due =
        ZonedDateTime.now(ZoneOffset.UTC)
            .plusSeconds(SECONDS_TO_START)
            .truncatedTo(ChronoUnit.SECONDS)
            .withZoneSameInstant(java.time.ZoneId.of("Asia/Kathmandu"));
    String config = config(due);
    try (ShippedBot bot = ShippedBot.run(folder, config, SECRETS)) {
      bot.await(() -> in.botMessages(TALK).size() == 1, 90, "the notice");
      assertThat(Instant.now()).as("it must be up before it is due").isBefore(due.toInstant());
      bot.process.destroyForcibly().waitFor();
    }
    slack.say(in, TALK, RECRUITER, "can you jump on a quick video call tomorrow 11am ET?");
    slack.say(
        in,
        TALK,
        CANDIDATE,
        "I never do video or voice calls with clients, text only. that is my rule, no exceptions");
    try (ShippedBot bot = ShippedBot.run(folder, config, SECRETS)) {
      bot.await(() -> hasCaseCard("Caution · Ana"), 90, "the card");
      bot.await(() -> !summaries().isEmpty(), 120, "the summary");
      assertThat(Instant.now()).isAfterOrEqualTo(due.toInstant());
      assertThat(summaries().get(0).path("text").asText())
          .startsWith("1 decision is waiting for you, since ");
      slack.press(in, MANAGER, WARN, summaries().get(0), "sightline:offer-formats:NOTHING");
      bot.await(
          () -> in.cards(WARN).toString().contains("Offers other formats (Mo)"), 60, "the change");
      bot.await(
          () -> summaries().get(0).path("text").asText().startsWith("No decision is waiting"),
          60,
          "the summary to let go of it");
      bot.process.destroyForcibly().waitFor();
    }
    try (ShippedBot bot = ShippedBot.run(folder, config, SECRETS)) {
      bot.await(() -> !slack.socket.open("T1").isEmpty(), 90, "the socket");
      slack.say(in, TALK, CANDIDATE, "also add me on telegram pls, I don't check slack much");
      bot.await(() -> hasCaseCard("High · Ana"), 90, "the change");
      assertThat(summaries()).hasSize(1);
    }
  }
}
