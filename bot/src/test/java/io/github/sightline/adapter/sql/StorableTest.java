package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.card;
import static io.github.sightline.engine.Sample.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.engine.Inbox;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** No text is refused for ever because a database cannot hold it. */
class StorableTest {
  private static final String STRANGE = "a\0b\uD800c\uDC00d👋";

  @Test
  void whatNoStoreHoldsIsReplaced() {
    assertThat(Storable.text(STRANGE)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd👋");
  }

  @Property
  void theRestStaysAsItIs(@ForAll String text) {
    String once = Storable.text(text);
    assertThat(Storable.text(once)).isEqualTo(once);
    assertThat(once.length()).isEqualTo(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != 0 && !Character.isSurrogate(text.charAt(i))) {
        assertThat(once.charAt(i)).isEqualTo(text.charAt(i));
      }
    }
  }

  @Test
  void strangeTextIsKeptAlikeOnBothEngines() {
    assertThat(kept(TestStore.MEMORY)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd👋");
    assertThat(kept(TestPostgres.newPlace())).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd👋");
  }

  private static String kept(String url) {
    ChatEvent event = new ChatEvent.Posted(message(ROOM, 1).withText(STRANGE));
    try (TestStore store = TestStore.open(url)) {
      store.tell(books -> books.inbox().receive(event));
      store.tell(books -> books.outbox().put(card("k", STRANGE)));
      assertThat(store.<Boolean>ask(books -> books.outbox().put(card("k", STRANGE))))
          .as("a card of strange text is posted over and over")
          .isFalse();
      List<Inbox.Entry> unread = store.ask(books -> books.inbox().unread(ROOM, 1));
      return ((ChatEvent.Posted) Objects.requireNonNull(unread.get(0).event())).posted().text();
    }
  }
}
