package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TimelineTest {
  private static final ChannelId CHANNEL = new ChannelId("slack", "T1", "C1");

  private final Collected out = new Collected();
  private final Timeline timeline = new Timeline(out);

  private static ChatEvent.Posted posted(int second, String text) {
    return new ChatEvent.Posted(
        new Message(
            new MessageId(CHANNEL, MessageNumber.id(second)),
            Instant.ofEpochSecond(second),
            new Author(CHANNEL.user("U1"), "ana", Role.CANDIDATE),
            text,
            null,
            ""));
  }

  @Test
  void eventsLeaveByTimeThenId() {
    List<ChatEvent.Posted> shuffled = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      shuffled.add(posted(i, "x"));
    }
    Collections.shuffle(shuffled, new Random(3));
    shuffled.forEach(timeline::add);
    timeline.close();

    assertThat(out.posted()).isSortedAccordingTo(Message.ORDER).hasSize(500);
  }

  @Test
  void onlyAWindowIsHeld() {
    for (int i = 0; i < 20_010; i++) {
      timeline.add(posted(i, "x"));
    }

    assertThat(out.events).hasSize(10);
  }

  @Test
  void longTextsNarrowTheWindow() {
    for (int i = 0; i < 10; i++) {
      timeline.add(posted(i, "x".repeat(1 << 20)));
    }

    assertThat(out.events).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void theFirstWordsReplaceLaterOnes() {
    timeline.add(posted(1, "as it stands"));
    timeline.addOriginal(posted(1, "as it was"));
    timeline.addOriginal(posted(1, "in between"));
    timeline.add(posted(1, "as it stands"));
    timeline.close();

    assertThat(out.texts()).containsExactly("as it was");
  }
}
