package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.chat.Finding;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.Sample;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What is wrong is named, with its cure, before anything connects. */
class DiscordCheckTest {
  @Test
  void aWrongTokenASwitchThatIsOffAndAServerWithoutTheBotAreNamedBeforeAnythingConnects() {
    try (FakeDiscord discord = new FakeDiscord().redirected()) {
      Sample.guild(discord);
      DiscordSettings good = Rig.settings(discord, Detection.CONSENTED);
      DiscordSettings bad =
          new DiscordSettings(
              new DiscordSettings.Token("wrong.token.wrong"), good.guilds(), Detection.CONSENTED);
      assertRefused(bad, "does not accept the bot token");
      discord.flags = 0;
      assertRefused(good, "Message Content Intent");
      discord.flags = 1L << 18;
      discord.guilds.clear();
      discord.guild("100000000000000009");
      assertRefused(good, "add it with https://discord.com/oauth2/authorize?client_id=");
      assertThat(discord.gateway.identified.get()).isZero();
    }
  }

  @Test
  void checkNamesEachProblemWithItsCure() {
    try (FakeDiscord discord = new FakeDiscord().redirected()) {
      var in = Sample.guild(discord);
      DiscordSettings settings = Rig.settings(discord, Detection.CONSENTED);
      assertThat(DiscordCheck.run(settings, Clock.systemUTC())).allMatch(Finding::good);
      in.channel(WARN).overwrites.removeAll();
      in.leave(RECRUITER);
      assertThat(DiscordCheck.run(settings, Clock.systemUTC()))
          .filteredOn(finding -> !finding.good())
          .extracting(Finding::text)
          .anyMatch(text -> text.contains("@everyone can view it"))
          .anyMatch(text -> text.contains("a person who is not of the staff"));
      in.channel(TALK).botSees = false;
      assertThat(DiscordCheck.run(settings, Clock.systemUTC()))
          .extracting(Finding::text)
          .anyMatch(text -> text.contains("1 of them do not let the bot view their history"));
    }
  }

  private static void assertRefused(DiscordSettings settings, String because) {
    assertThatThrownBy(() -> DiscordPlatform.open(settings, TestFiles.ALL, Clock.systemUTC()))
        .isInstanceOf(DiscordRefusal.class)
        .hasMessageContaining(because);
  }
}
