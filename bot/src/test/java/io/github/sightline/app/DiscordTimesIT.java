package io.github.sightline.app;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.MANAGER;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakediscord.Act;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.fakezone.ChangingZone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the shipped jar posts to the fake Discord by itself, at its time: a reminder of an interview
 * behind a change of clocks, and the weekly summary.
 */
class DiscordTimesIT {
  private static final int SECONDS_TO_SUMMARY = 75;
  private static final Duration BEFORE = Duration.ofMinutes(10);

  private final FakeDiscord discord = new FakeDiscord();
  private final FakeGuild in = Sample.guild(discord);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    discord.close();
  }

  /** What lets the JVM of the bot know the zone; its clock and the jar stay as they are. */
  private List<String> options(Instant change) throws IOException {
    Path classes = folder.resolve("zone");
    String name = ChangingZone.class.getName().replace('.', '/') + ".class";
    Path file = classes.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (InputStream code = ChangingZone.class.getClassLoader().getResourceAsStream(name)) {
      Files.copy(Objects.requireNonNull(code), file);
    }
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("java.time.zone.ZoneRulesProvider"), ChangingZone.class.getName());
    List<String> options = new ArrayList<>(discord.jvmOptions());
    options.add("-Xbootclasspath/a:" + classes);
    options.add("-D" + ChangingZone.AT + "=" + change.getEpochSecond());
    return options;
  }

  private static String config(ZonedDateTime summary) {
    return DiscordRunIT.config()
        + """
        interviews:
          team-zone: %s
          candidate-zone: %s
          quiet-hours: none
        summary:
          day: %s
          time: "%s"
          zone: %s
        """
            .formatted(
                ChangingZone.ID,
                ChangingZone.ID,
                summary.getDayOfWeek().name().toLowerCase(Locale.ROOT),
                summary.toLocalTime(),
                summary.getZone());
  }

  private List<ObjectNode> titled(String channel, String title) {
    return Sample.posts(in, channel).stream()
        .filter(card -> Sample.title(card).startsWith(title))
        .toList();
  }

  private List<ObjectNode> summaries() {
    return Sample.posts(in, WARN).stream()
        .filter(card -> card.toString().contains("Warnings and signals"))
        .toList();
  }

  private static String button(JsonNode card, String label) {
    return card.findParents("label").stream()
        .filter(button -> button.path("label").asText().equals(label))
        .map(button -> button.path("custom_id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
  }

  private void answered(ShippedBot bot, Act act) {
    bot.await(act::isAnswered, 90, "an answer");
    assertThat(act.isPrivate()).isTrue();
  }

  private void press(ShippedBot bot, String user, String channel, JsonNode card, String label) {
    answered(bot, discord.press(in, user, channel, (ObjectNode) card, button(card, label)));
  }

  @Test
  void aReminderComesRightThoughClocksChangeBeforeTheInterviewAndTheSummaryWhenItIsDue()
      throws Exception {
    ZonedDateTime due =
        ZonedDateTime.now(ZoneId.of("Asia/Kathmandu"))
            .plusSeconds(SECONDS_TO_SUMMARY)
            .truncatedTo(ChronoUnit.SECONDS);
    Instant change = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(6));
    try (ShippedBot bot =
        ShippedBot.start(
            folder,
            config(due),
            Map.of("SIGHTLINE_DISCORD_TOKEN", discord.token),
            "run",
            options(change))) {
      bot.await(() -> !Sample.posts(in, TALK).isEmpty(), 90, "the notice");
      press(bot, CANDIDATE, TALK, Sample.posts(in, TALK).get(0), "I agree");
      discord.say(in, TALK, RECRUITER, "can you jump on a quick video call?");
      discord.say(
          in,
          TALK,
          CANDIDATE,
          "I never do video or voice calls with clients, text only. that is my rule, no exceptions");
      bot.await(() -> !titled(WARN, "Caution · Ana").isEmpty(), 90, "the card");

      Instant start = proposed(bot);
      assertThat(start).as("behind the change").isAfter(change);
      bot.await(() -> !titled(TALK, "Interview arranged").isEmpty(), 60, "the interview");
      assertThat(titled(TALK, "Reminder")).isEmpty();
      bot.await(() -> !titled(TALK, "Reminder").isEmpty(), 180, "the reminder");
      assertThat(Instant.now())
          .isBetween(start.minus(BEFORE), start.minus(BEFORE).plusSeconds(30))
          .isBefore(change);
      assertThat(titled(TALK, "Reminder").toString()).contains("<t:" + start.getEpochSecond());

      bot.await(() -> !summaries().isEmpty(), 120, "the summary");
      assertThat(Instant.now()).isAfterOrEqualTo(due.toInstant());
      JsonNode summary = summaries().get(0);
      assertThat(Sample.title(summary)).startsWith("1 decision is waiting for you");
      press(bot, MANAGER, WARN, summary, "Offer other formats · Ana");
      bot.await(
          () -> titled(WARN, "Caution · Ana").toString().contains("Offers other formats"),
          60,
          "the change");
      bot.await(
          () -> Sample.title(summaries().get(0)).startsWith("No decision is waiting"),
          60,
          "the summary to let go of it");
      assertThat(summaries()).hasSize(1);
      assertThat(titled(TALK, "Reminder")).hasSize(1);
    }
  }

  /** Proposes, on the clocks of after the change, and has the candidate agree; when it begins. */
  private Instant proposed(ShippedBot bot) {
    Instant start =
        Instant.now()
            .plus(BEFORE)
            .plusSeconds(25)
            .truncatedTo(ChronoUnit.MINUTES)
            .plus(Duration.ofMinutes(1));
    String typed =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
            .format(start.atOffset(ChangingZone.AFTER));
    answered(
        bot,
        discord.command(
            in, RECRUITER, TALK, "interview propose", List.of(typed, CANDIDATE, "video")));
    bot.await(() -> !titled(TALK, "Interview proposed").isEmpty(), 60, "the proposal");
    JsonNode card = titled(TALK, "Interview proposed").get(0);
    assertThat(card.toString()).contains("<t:" + start.getEpochSecond() + ":F>");
    press(bot, CANDIDATE, TALK, card, "That is right");
    return start;
  }
}
