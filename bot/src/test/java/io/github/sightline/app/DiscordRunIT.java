package io.github.sightline.app;

import static io.github.sightline.fakediscord.Sample.ADMIN;
import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.MANAGER;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakediscord.Act;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar against the fake Discord, from a candidate's words to the manager's buttons. */
class DiscordRunIT {
  private static final String NOTICE = ":NOTHING:notice:discord/" + Sample.GUILD + "/" + TALK;
  private static final String CARD = ":NOTHING:card:discord/" + Sample.GUILD + "/" + CANDIDATE;

  private final FakeDiscord discord = new FakeDiscord();
  private final FakeGuild in = Sample.guild(discord);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    discord.close();
  }

  static String config() {
    return """
    store:
      url: jdbc:sqlite:cases.db
    discord:
      enabled: true
      guild: %s
      warnings: %s
      recruiter: "@%s"
      administrator: "@%s"
      follow: %s
      people:
        recruiters: %s
        managers: %s
    """
        .formatted(
            Sample.GUILD,
            WARN,
            RECRUITER,
            ADMIN,
            Sample.TICKETS,
            Sample.STAFF_ROLE,
            Sample.MANAGER_ROLE);
  }

  private Map<String, String> secrets() {
    return Map.of("SIGHTLINE_DISCORD_TOKEN", discord.token);
  }

  private ShippedBot start(String config, Map<String, String> secrets, String command)
      throws IOException {
    return ShippedBot.start(folder, config, secrets, command, discord.jvmOptions());
  }

  private void answered(ShippedBot bot, Act act) {
    bot.await(act::isAnswered, 90, "an answer");
    assertThat(act.isPrivate()).isTrue();
  }

  private void agrees(ShippedBot bot) {
    bot.await(() -> cards(TALK).size() == 1, 90, "the notice");
    ObjectNode notice = cards(TALK).get(0);
    answered(bot, discord.press(in, CANDIDATE, TALK, notice, "s:agree" + NOTICE));
  }

  private void refuses() {
    discord.say(in, TALK, RECRUITER, "can you jump on a quick video call tomorrow 11am ET?");
    discord.say(
        in,
        TALK,
        CANDIDATE,
        "I never do video or voice calls with clients, text only. that is my rule, no exceptions");
  }

  private List<ObjectNode> cards(String channel) {
    return Sample.posts(in, channel);
  }

  @Test
  void aTalkOfSomebodyWhoAgreedBecomesACardThatButtonsChange() throws Exception {
    try (ShippedBot bot = start(config(), secrets(), "run")) {
      agrees(bot);
      refuses();
      bot.await(() -> cards(WARN).size() == 1, 90, "the card");
      ObjectNode card = cards(WARN).get(0);
      assertThat(Sample.title(card)).startsWith("Caution · Ana");
      answered(bot, discord.press(in, MANAGER, WARN, card, "s:acknowledge" + CARD));
      bot.await(() -> cards(WARN).get(0).toString().contains("Seen"), 90, "the change");
      answered(bot, discord.command(in, MANAGER, WARN, "sightline summary", ""));
      assertThat(bot.megabytes()).isLessThanOrEqualTo(512);
      assertThat(bot.said()).doesNotContain("no exceptions").doesNotContain(discord.token);
      assertThat(bot.stop()).as(bot.said()).isEqualTo(143);
    }
  }

  @Test
  void whatWasSaidWhileItWasDownMakesTheSameOneCard() throws Exception {
    try (ShippedBot bot = start(config(), secrets(), "run")) {
      agrees(bot);
      bot.stop();
    }
    refuses();
    try (ShippedBot bot = start(config(), secrets(), "run")) {
      bot.await(() -> cards(WARN).size() == 1, 90, "the card");
      bot.process.destroyForcibly().waitFor();
    }
    try (ShippedBot bot = start(config(), secrets(), "run")) {
      bot.await(discord.gateway::isHeard, 90, "the gateway");
      discord.say(in, TALK, CANDIDATE, "also add me on telegram pls, I don't check discord much");
      bot.await(() -> Sample.title(cards(WARN).get(0)).startsWith("High"), 90, "the change");
      assertThat(cards(WARN)).hasSize(1);
      assertThat(cards(TALK)).hasSize(1);
    }
  }

  @Test
  void oneBotServesSlackAndDiscordAndStaffMakesTwoAccountsOneCase() throws Exception {
    try (FakeSlack slack = new FakeSlack()) {
      FakeWorkspace office = io.github.sightline.fakeslack.Sample.workspace(slack);
      String both = config() + RunIT.config(slack).replaceFirst("(?s).*?slack:", "slack:");
      Map<String, String> secrets = new HashMap<>(secrets());
      secrets.put("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1");
      secrets.put("SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");
      try (ShippedBot bot = start(both, secrets, "run")) {
        agrees(bot);
        bot.await(() -> office.botMessages("CTALK").size() == 1, 90, "the notice in Slack");
        refuses();
        // One after the other: two answers to two requests at one moment are one occasion.
        bot.await(() -> cards(WARN).size() == 1, 90, "the card in Discord");
        slack.say(office, "CTALK", "UREC", "can you jump on a quick video call tomorrow 11am ET?");
        slack.say(office, "CTALK", "UCAND", "I never do video calls, text only. that is my rule.");
        bot.await(() -> office.cards("CWARN").size() == 1, 90, "the card in Slack");
        List<String> accounts = List.of(CANDIDATE, "UCAND");
        answered(bot, discord.command(in, MANAGER, WARN, "sightline link", accounts));
        bot.await(() -> Sample.title(cards(WARN).get(0)).startsWith("High"), 90, "one case");
        bot.await(
            () -> office.cards("CWARN").get(0).path("text").asText().startsWith("Linked"),
            90,
            "word of it in Slack");
      }
    }
  }

  @Test
  void checkAndRunSayWhatToDo() throws Exception {
    try (ShippedBot check = start(config(), secrets(), "check")) {
      assertThat(check.process.waitFor()).as(check.said()).isZero();
    }
    String everyone = config() + "  detection: everyone\n";
    try (ShippedBot check = start(everyone, secrets(), "check")) {
      assertThat(check.process.waitFor()).as(check.said()).isEqualTo(2);
    }
    String wrong = "aaaaaaaaaaaa.bbbbbbbb.cccccccc";
    try (ShippedBot run = start(config(), Map.of("SIGHTLINE_DISCORD_TOKEN", wrong), "run")) {
      assertThat(run.process.waitFor()).isEqualTo(1);
      ShippedBot.pause(200);
      assertThat(run.said()).contains("does not accept the bot token").doesNotContain(wrong);
    }
  }
}
