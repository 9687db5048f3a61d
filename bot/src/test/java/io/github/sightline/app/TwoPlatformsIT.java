package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Fault;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar on two platforms: trouble with one holds up nothing on the other. */
class TwoPlatformsIT {
  private final FakeDiscord discord = new FakeDiscord();
  private final FakeGuild in = Sample.guild(discord);
  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace office = io.github.sightline.fakeslack.Sample.workspace(slack);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    slack.close();
    discord.close();
  }

  private ShippedBot start(String discordToken) throws IOException {
    String both =
        DiscordRunIT.config() + RunIT.config(slack).replaceFirst("(?s).*?slack:", "slack:");
    Map<String, String> secrets = new HashMap<>();
    secrets.put("SIGHTLINE_DISCORD_TOKEN", discordToken);
    secrets.put("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1");
    secrets.put("SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");
    return ShippedBot.start(
        folder, both + "web:\n  enabled: false\n", secrets, "run", discord.jvmOptions());
  }

  private void slackWorks(ShippedBot bot) {
    bot.await(() -> office.botMessages("CTALK").size() == 1, 90, "the notice in Slack");
    slack.say(office, "CTALK", "UREC", "can you jump on a quick video call tomorrow 11am ET?");
    slack.say(office, "CTALK", "UCAND", "I never do video calls, text only. that is my rule.");
    bot.await(() -> office.cards("CWARN").size() == 1, 90, "the card in Slack");
  }

  @Test
  void slackWorksWhileDiscordIsOutOfReachAndDiscordOnceItIsBack() throws Exception {
    // Six tries two seconds apart, then a pause; and all of that twice.
    Fault[] down = Collections.nCopies(14, Fault.unavailable()).toArray(new Fault[0]);
    discord.rest.faults.next("GET /users/@me", down);
    try (ShippedBot bot = start(discord.token)) {
      bot.await(() -> office.botMessages("CTALK").size() == 1, 90, "the notice in Slack");
      assertThat(discord.gateway.identified.get()).as("Discord was not reached yet").isZero();
      slackWorks(bot);
      bot.await(() -> Sample.posts(in, Sample.TALK).size() == 1, 120, "the notice in Discord");
      assertThat(bot.said()).contains("Discord is out of reach");
      assertThat(bot.stop()).as(bot.said()).isEqualTo(143);
    }
  }

  @Test
  void slackWorksWhereDiscordRefusesTheToken() throws Exception {
    try (ShippedBot bot = start("aaaaaaaaaaaa.bbbbbbbb.cccccccc")) {
      slackWorks(bot);
      assertThat(bot.said())
          .contains("the bot works without Discord", "does not accept the bot token");
    }
  }
}
