package io.github.sightline.adapter.slack;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatFilesContract;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class SlackContractTest implements ChatFilesContract {
  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private final SlackPlatform platform =
      SlackPlatform.open(Rig.settings(slack), TestFiles.ALL, Clock.systemUTC());

  @AfterEach
  void down() {
    platform.close();
    slack.close();
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
        return new ChannelId("slack", in.team, Sample.WARN);
      }

      @Override
      public void letOthersRead() {
        in.room(Sample.WARN).members.add(Sample.CANDIDATE);
      }

      @Override
      public void remove(MessageId card) {
        in.room(Sample.WARN).messages.remove(card.id());
      }

      @Override
      public List<String> files(MessageId card) {
        return Shared.with(in, Sample.WARN, card.id());
      }

      @Override
      public void refuseFiles() {
        in.scopes = in.scopes.replace("files:write,", "");
      }
    };
  }
}
