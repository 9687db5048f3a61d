package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.ChatPlatformContract;
import io.github.sightline.chat.MessageId;

class TranscriptContractTest implements ChatPlatformContract {
  @Override
  public Stage stage() {
    TranscriptPlatform platform = new TranscriptPlatform("replay");
    ChannelId staff = new ChannelId("replay", "replay", "staff");
    return new Stage() {
      @Override
      public ChatPlatform platform() {
        return platform;
      }

      @Override
      public ChannelId staff() {
        return staff;
      }

      @Override
      public void letOthersRead() {
        platform.setReadOnlyByAudience(staff, false);
      }

      @Override
      public void remove(MessageId card) {
        platform.remove(card);
      }
    };
  }
}
