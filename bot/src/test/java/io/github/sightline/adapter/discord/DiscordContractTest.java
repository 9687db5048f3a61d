package io.github.sightline.adapter.discord;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatFilesContract;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Sample;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;

class DiscordContractTest implements ChatFilesContract {
  private final FakeDiscord discord = new FakeDiscord().redirected();
  private final FakeGuild in = Sample.guild(discord);
  private final DiscordPlatform platform =
      DiscordPlatform.open(
          Rig.settings(discord, DiscordSettings.Detection.CONSENTED),
          TestFiles.ALL,
          Clock.systemUTC());

  @AfterEach
  void down() {
    platform.close();
    discord.close();
  }

  @Override
  public FileStage stage() {
    return new FileStage() {
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

      @Override
      public List<String> files(MessageId card) {
        return Rig.files(
            Objects.requireNonNull(
                in.channel(Sample.WARN).messages.get(Long.parseLong(card.id()))));
      }

      @Override
      public void refuseFiles() {
        in.channel(Sample.WARN).botAttaches = false;
      }
    };
  }
}
