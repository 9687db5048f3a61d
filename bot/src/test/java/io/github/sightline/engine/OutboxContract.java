package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.card;
import static io.github.sightline.engine.Sample.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.engine.Delivery.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} does. */
interface OutboxContract {
  OpenStore store();

  private Delivery find(String key) {
    return store().ask(books -> books.outbox().find(key).orElseThrow());
  }

  private boolean put(Outgoing card) {
    return store().ask(books -> books.outbox().put(card));
  }

  private void record(Delivery delivery) {
    store().tell(books -> books.outbox().record(delivery));
  }

  @Test
  default void aNewCardWaitsAsItsFirstRevision() {
    assertThat(put(card("k", "seen"))).isTrue();
    assertThat(find("k")).isEqualTo(new Delivery(card("k", "seen"), 1, State.WAITING, 0, null, ""));
  }

  @Test
  default void aCardComesOutAsItWentIn() {
    Outgoing.Line quoted = new Outgoing.Line("\"nö\" 👋\n", true, "https://example.org/?a=b");
    Outgoing card =
        new Outgoing(
            "k",
            new Audience.WithCandidate(ROOM),
            "Title",
            List.of(
                new Outgoing.Section("A", List.of(quoted, Outgoing.Line.of("own"))),
                new Outgoing.Section("B", List.of())),
            "");
    put(card);
    assertThat(find("k").card()).isEqualTo(card);
    assertThat(put(card)).isFalse();
  }

  @Test
  default void theSameContentAgainChangesNothing() {
    put(card("k", "seen"));
    Delivery posted = find("k").sending().postedAs(id(ROOM, 1));
    record(posted);
    assertThat(put(card("k", "seen"))).isFalse();
    assertThat(find("k")).isEqualTo(posted);
  }

  @Test
  default void otherContentIsANewRevisionThatWaits() {
    put(card("k", "seen"));
    record(find("k").sending().postedAs(id(ROOM, 1)));
    assertThat(put(card("k", "seen twice"))).isTrue();
    assertThat(find("k"))
        .isEqualTo(new Delivery(card("k", "seen twice"), 2, State.WAITING, 0, id(ROOM, 1), ""));
  }

  @Test
  default void otherContentWaitsEvenAfterTheOneBeforeWasGivenUp() {
    put(card("k", "seen"));
    record(find("k").sending().with(State.PARKED, "no such channel"));
    assertThat(put(card("k", "seen twice"))).isTrue();
    assertThat(find("k"))
        .isEqualTo(new Delivery(card("k", "seen twice"), 2, State.WAITING, 0, null, ""));
  }

  @Test
  default void howFarADeliveryGotIsWrittenDown() {
    put(card("k", "seen"));
    Delivery tried = find("k").sending().with(State.WAITING, "asked for patience");
    record(tried);
    assertThat(find("k")).isEqualTo(tried);
    Delivery posted = tried.sending().postedAs(id(ROOM, 9));
    record(posted);
    assertThat(find("k")).isEqualTo(posted);
  }

  @Test
  default void whatBecameOfAnOlderRevisionOnlyTellsWhereTheCardStands() {
    put(card("k", "seen"));
    Delivery first = find("k");
    put(card("k", "seen twice"));
    record(first.sending().postedAs(id(ROOM, 1)));
    assertThat(find("k"))
        .isEqualTo(new Delivery(card("k", "seen twice"), 2, State.WAITING, 0, id(ROOM, 1), ""));
  }

  @Test
  default void whereACardStandsIsNeverForgotten() {
    put(card("k", "seen"));
    Delivery first = find("k");
    record(first.sending().postedAs(id(ROOM, 1)));
    put(card("k", "seen twice"));
    record(first.sending().with(State.PARKED, "late"));
    assertThat(find("k"))
        .isEqualTo(new Delivery(card("k", "seen twice"), 2, State.WAITING, 0, id(ROOM, 1), ""));
  }

  @Test
  default void otherContentDoesNotForgetThatTheOneBeforeMayStand() {
    put(card("k", "seen"));
    record(find("k").sending());
    put(card("k", "seen twice"));
    assertThat(find("k"))
        .isEqualTo(new Delivery(card("k", "seen twice"), 2, State.SENDING, 0, null, ""));
  }

  @Test
  default void cardsDoNotTouchEachOther() {
    put(card("k", "seen"));
    put(card("l", "seen"));
    record(find("k").sending());
    assertThat(find("l").state()).isEqualTo(State.WAITING);
    assertThat(store().<Boolean>ask(books -> books.outbox().find("m").isPresent())).isFalse();
  }
}
