package io.github.sightline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ChatPlatform} does, on the real one's library and a fake of its other side. */
public interface ChatPlatformContract {
  /** A platform, and hands on what is behind it. */
  interface Stage {
    ChatPlatform platform();

    /** A channel that staff alone reads. */
    ChannelId staff();

    /** From now on others read that channel too. */
    void letOthersRead();

    /** Somebody takes a card away. */
    void remove(MessageId card);
  }

  Stage stage();

  private static Outgoing card(Stage stage, String key, String title) {
    return new Outgoing(
        key,
        new Audience.Staff(stage.staff()),
        title,
        List.of(
            new Section(
                "What was seen",
                List.of(Line.of("Video declined"), Line.quoted("no <@everyone> *calls*")),
                List.of(new Button("acknowledge", "Acknowledge", Button.Input.NOTHING)))),
        "small print");
  }

  static Outgoing card(Stage stage, String title) {
    return card(stage, "card:" + stage.staff().user("300000000000000001"), title);
  }

  static MessageId posted(PostResult result) {
    assertThat(result).isInstanceOf(PostResult.Posted.class);
    return ((PostResult.Posted) result).id();
  }

  @Test
  default void itsNameIsThatOfItsChannels() {
    Stage stage = stage();
    assertThat(stage.staff().platform()).isEqualTo(stage.platform().name());
  }

  @Test
  default void aCardIsFoundByItsKeyWhateverItSaysAndNoOtherIs() {
    Stage stage = stage();
    MessageId id = posted(stage.platform().post(card(stage, "one")));
    assertThat(id.channel()).isEqualTo(stage.staff());
    assertThat(stage.platform().find(card(stage, "other words"))).contains(id);
    assertThat(stage.platform().find(card(stage, "note:x", "one"))).isEmpty();
  }

  @Test
  default void aCardIsChangedInPlaceAndStaysFound() {
    Stage stage = stage();
    MessageId id = posted(stage.platform().post(card(stage, "one")));
    assertThat(posted(stage.platform().update(id, card(stage, "two")))).isEqualTo(id);
    assertThat(stage.platform().find(card(stage, "two"))).contains(id);
  }

  @Test
  default void aCardThatSomebodyTookAwayIsGone() {
    Stage stage = stage();
    MessageId id = posted(stage.platform().post(card(stage, "one")));
    stage.remove(id);
    assertThat(stage.platform().update(id, card(stage, "two"))).isInstanceOf(PostResult.Gone.class);
    assertThat(stage.platform().find(card(stage, "one"))).isEmpty();
  }

  @Test
  default void whatStandsBelowACardIsFoundThereAndNotBesideIt() {
    Stage stage = stage();
    MessageId id = posted(stage.platform().post(card(stage, "one")));
    Outgoing entry = card(stage, "history:1", "Seen");
    assertThat(stage.platform().findReply(id, entry)).isEmpty();
    MessageId below = posted(stage.platform().reply(id, entry));
    assertThat(stage.platform().findReply(id, entry)).contains(below);
    assertThat(stage.platform().find(entry)).isEmpty();
  }

  @Test
  default void whoElseReadsAChannelIsNoticed() {
    Stage stage = stage();
    Audience staff = new Audience.Staff(stage.staff());
    assertThat(stage.platform().readers(staff)).isEqualTo(new Readers.AsMeant());
    stage.letOthersRead();
    assertThat(stage.platform().readers(staff)).isInstanceOf(Readers.Others.class);
  }
}
