package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.OTHER_ROOM;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.at;
import static io.github.sightline.engine.Sample.id;
import static io.github.sightline.engine.Sample.message;
import static io.github.sightline.engine.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Inbox} does. */
interface InboxContract {
  OpenStore store();

  private List<ChatEvent> unread() {
    return store()
        .ask(books -> books.inbox().unread(ROOM, 100).stream().map(Inbox.Entry::event).toList());
  }

  private void fail(int times) {
    for (int i = 1; i <= times; i++) {
      String error = "error " + i;
      store()
          .tell(
              books -> books.inbox().failed(books.inbox().unread(ROOM, 1).get(0), error, at(100)));
    }
  }

  private void receive(ChatEvent... events) {
    store().tell(books -> List.of(events).forEach(books.inbox()::receive));
  }

  @Test
  default void anEventIsNewOnlyOnce() {
    assertThat(store().<Boolean>ask(books -> books.inbox().receive(posted(ROOM, 1)))).isTrue();
    assertThat(store().<Boolean>ask(books -> books.inbox().receive(posted(ROOM, 1)))).isFalse();
    assertThat(unread()).containsExactly(posted(ROOM, 1));
  }

  @Test
  default void writingEditingTwiceAndDeletingAMessageAreFourEvents() {
    Message rewritten = message(ROOM, 1).withText("again");
    ChatEvent[] events = {
      posted(ROOM, 1),
      new ChatEvent.Edited(rewritten, at(5)),
      new ChatEvent.Edited(rewritten, at(6)),
      new ChatEvent.Deleted(id(ROOM, 1), at(7))
    };
    receive(events);
    assertThat(unread()).containsExactly(events);
  }

  @Test
  default void whatAPersonWroteIsForgottenWithItsEditsAndDeletionHandledOrNot() {
    Message others = Sample.by(Sample.RECRUITER, message(ROOM, 3));
    receive(
        posted(ROOM, 1),
        new ChatEvent.Edited(message(ROOM, 1).withText("again"), at(5)),
        new ChatEvent.Deleted(id(ROOM, 1), at(7)),
        posted(ROOM, 2),
        new ChatEvent.Posted(others));
    store()
        .tell(
            books ->
                books.inbox().unread(ROOM, 9).stream()
                    .filter(entry -> entry.event().message().equals(id(ROOM, 2)))
                    .forEach(books.inbox()::handled));
    store().tell(books -> books.inbox().forget(Sample.MAYA));
    assertThat(unread()).containsExactly(new ChatEvent.Posted(others));
    assertThat(store().<List<ChatEvent>>ask(books -> books.inbox().of(id(ROOM, 2)))).isEmpty();
    store().tell(books -> books.inbox().forget(id(ROOM, 3)));
    assertThat(unread()).isEmpty();
  }

  @Test
  default void allThatHappenedToAMessageIsFoundHandledOrNot() {
    ChatEvent.Edited edit = new ChatEvent.Edited(message(ROOM, 1).withText("again"), at(5));
    receive(edit, posted(ROOM, 2), posted(ROOM, 1));
    store().tell(books -> books.inbox().handled(books.inbox().unread(ROOM, 1).get(0)));
    assertThat(store().<List<ChatEvent>>ask(books -> books.inbox().of(id(ROOM, 1))))
        .containsExactly(edit, posted(ROOM, 1));
  }

  @Test
  default void eventsAreReadInTheOrderOfTheirArrivalWhateverTheirTime() {
    receive(posted(ROOM, 2), posted(ROOM, 3), posted(ROOM, 1));
    assertThat(unread()).containsExactly(posted(ROOM, 2), posted(ROOM, 3), posted(ROOM, 1));
    List<Long> sequences =
        store().ask(b -> b.inbox().unread(ROOM, 100).stream().map(Inbox.Entry::sequence).toList());
    assertThat(sequences).isSorted().doesNotHaveDuplicates();
  }

  @Test
  default void noMoreEventsAreReadThanAskedFor() {
    receive(posted(ROOM, 1), posted(ROOM, 2), posted(ROOM, 3));
    assertThat(store().<List<Inbox.Entry>>ask(books -> books.inbox().unread(ROOM, 2)))
        .extracting(Inbox.Entry::event)
        .containsExactly(posted(ROOM, 1), posted(ROOM, 2));
  }

  @Test
  default void anEventComesOutAsItWentIn() {
    Message plain = message(ROOM, 2);
    ChatEvent answer =
        new ChatEvent.Posted(
            new Message(
                plain.id(),
                plain.at(),
                plain.author(),
                "Größe 👋 \"'\\; drop table inbox; -- \n\t",
                id(OTHER_ROOM, 1),
                "https://example.org/p?a=b&c=%20"));
    receive(answer);
    assertThat(unread()).containsExactly(answer);
  }

  @Test
  default void aTextOfAMegabyteIsKept() {
    ChatEvent longOne = new ChatEvent.Posted(message(ROOM, 1).withText("ä".repeat(1 << 20)));
    receive(longOne);
    assertThat(unread()).containsExactly(longOne);
  }

  @Test
  default void channelsDoNotSeeEachOthersEvents() {
    receive(posted(ROOM, 1), posted(OTHER_ROOM, 1));
    assertThat(unread()).containsExactly(posted(ROOM, 1));
  }

  @Test
  default void channelsWithUnreadEventsWaitInTheOrderOfTheirOldest() {
    receive(posted(OTHER_ROOM, 1), posted(ROOM, 1), posted(OTHER_ROOM, 2));
    assertThat(store().<Object>ask(books -> books.inbox().waiting(10)))
        .isEqualTo(List.of(OTHER_ROOM, ROOM));
    assertThat(store().<Object>ask(books -> books.inbox().waiting(1)))
        .isEqualTo(List.of(OTHER_ROOM));
  }

  @Test
  default void aHandledEventIsReadNoMoreAndNeverNewAgain() {
    receive(posted(ROOM, 1), posted(ROOM, 2));
    store().tell(books -> books.inbox().handled(books.inbox().unread(ROOM, 1).get(0)));
    receive(posted(ROOM, 1));
    assertThat(unread()).containsExactly(posted(ROOM, 2));
  }

  @Test
  default void aChannelWhoseEventsAreAllHandledDoesNotWait() {
    receive(posted(ROOM, 1));
    store().tell(books -> books.inbox().handled(books.inbox().unread(ROOM, 1).get(0)));
    assertThat(store().<List<?>>ask(books -> books.inbox().waiting(10))).isEmpty();
  }

  @Test
  default void failuresAreCountedAndTheEventStaysFirst() {
    receive(posted(ROOM, 1), posted(ROOM, 2));
    fail(Inbox.ATTEMPTS - 1);
    Inbox.Entry first = store().ask(books -> books.inbox().unread(ROOM, 1).get(0));
    assertThat(first.event()).isEqualTo(posted(ROOM, 1));
    assertThat(first.attempts()).isEqualTo(Inbox.ATTEMPTS - 1);
    assertThat(store().<List<?>>ask(books -> books.inbox().parked(10))).isEmpty();
  }

  @Test
  default void afterTooManyFailuresAnEventIsSetAsideAndTheChannelGoesOn() {
    receive(posted(ROOM, 1), posted(ROOM, 2));
    fail(Inbox.ATTEMPTS);
    assertThat(unread()).containsExactly(posted(ROOM, 2));
    List<Inbox.Parked> parked = store().ask(books -> books.inbox().parked(10));
    assertThat(parked).hasSize(1);
    assertThat(parked.get(0).error()).isEqualTo("error " + Inbox.ATTEMPTS);
    assertThat(parked.get(0).entry().event()).isEqualTo(posted(ROOM, 1));
    assertThat(parked.get(0).entry().attempts()).isEqualTo(Inbox.ATTEMPTS);
  }

  @Test
  default void aChannelWithNothingButSetAsideEventsDoesNotWait() {
    receive(posted(ROOM, 1));
    fail(Inbox.ATTEMPTS);
    assertThat(store().<List<?>>ask(books -> books.inbox().waiting(10))).isEmpty();
  }

  @Test
  default void noMoreSetAsideEventsAreListedThanAskedForOldestFirst() {
    receive(posted(ROOM, 2), posted(ROOM, 1));
    fail(2 * Inbox.ATTEMPTS);
    assertThat(store().<List<Inbox.Parked>>ask(books -> books.inbox().parked(1)))
        .extracting(parked -> parked.entry().event())
        .containsExactly(posted(ROOM, 2));
  }
}
