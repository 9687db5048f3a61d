package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TranscriptPlatformTest {
  private static final ChannelId STAFF = new ChannelId("slack", "T1", "C1");

  private final TranscriptPlatform platform = new TranscriptPlatform("slack");

  private static Outgoing card(String key, String title) {
    return new Outgoing(key, new Audience.Staff(STAFF), title, List.of(), "");
  }

  private MessageId posted(Outgoing card) {
    return ((PostResult.Posted) platform.post(card)).id();
  }

  @Test
  void aCardIsKeptAndFoundByItsKey() {
    MessageId id = posted(card("ana", "one"));

    assertThat(platform.find(card("ana", "other words"))).contains(id);
    assertThat(platform.find(card("bo", "one"))).isEmpty();
    assertThat(platform.card("ana")).contains(card("ana", "one"));
  }

  @Test
  void updatesHappenInPlace() {
    MessageId id = posted(card("ana", "one"));
    posted(card("bo", "x"));

    assertThat(platform.update(id, card("ana", "two"))).isEqualTo(new PostResult.Posted(id));
    assertThat(posted(card("ana", "three"))).isEqualTo(id);
    assertThat(platform.cards()).extracting(Outgoing::title).containsExactly("three", "x");
    assertThat(platform.posts()).isEqualTo(2);
    assertThat(platform.updates()).isEqualTo(2);
  }

  @Test
  void idsAreTheSameInEveryRun() {
    assertThat(posted(card("ana", "one"))).hasToString("slack/T1/C1/card-ana");
  }

  @Test
  void nothingIsPostedWhereOthersCanRead() {
    MessageId id = posted(card("ana", "one"));
    platform.setReadOnlyByAudience(STAFF, false);

    assertThat(platform.readers(new Audience.Staff(STAFF)))
        .isInstanceOf(io.github.sightline.chat.Readers.Others.class);
    assertThat(platform.post(card("bo", "x"))).isInstanceOf(PostResult.Refused.class);
    assertThat(platform.update(id, card("ana", "x"))).isInstanceOf(PostResult.Refused.class);
    assertThat(platform.cards()).containsExactly(card("ana", "one"));
  }

  @Test
  void channelsOfOtherPlatformsAreRefusedAndUnknownCardsAreGone() {
    TranscriptPlatform other = new TranscriptPlatform("discord");

    assertThat(other.post(card("ana", "one"))).isInstanceOf(PostResult.Refused.class);
    assertThat(platform.update(new MessageId(STAFF, "card-x"), card("x", "x")))
        .isInstanceOf(PostResult.Gone.class);
  }
}
