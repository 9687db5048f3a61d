package io.github.sightline.adapter.discord;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.ChatPlatformContract;
import io.github.sightline.chat.MessageId;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Sample;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

class DiscordContractTest implements ChatPlatformContract {
  private final FakeDiscord discord = new FakeDiscord().redirected();
  private final FakeGuild in = Sample.guild(discord);
  private final DiscordPlatform platform =
      DiscordPlatform.open(
          Rig.settings(discord, DiscordSettings.Detection.CONSENTED), Clock.systemUTC());

  @AfterEach
  void down() {
    platform.close();
    discord.close();
  }

  @Override
  public Stage stage() {
    return new Stage() {
      @Override
      public ChatPlatform platform() {
        return platform;
      }

      @Override
      public ChannelId staff() {
        return Ids.channel(Sample.GUILD, Sample.WARN);
      }

      @Override
      public void letOthersRead() {
        in.channel(Sample.WARN).view(Sample.CANDIDATE, 1, true);
      }

      @Override
      public void remove(MessageId card) {
        in.channel(Sample.WARN).messages.remove(Long.parseLong(card.id()));
      }
    };
  }
}
