package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.TEXT_ONLY;
import static io.github.sightline.engine.Sample.at;
import static io.github.sightline.engine.Sample.card;
import static io.github.sightline.engine.Sample.id;
import static io.github.sightline.engine.Sample.message;
import static io.github.sightline.engine.Sample.posted;
import static io.github.sightline.engine.Sample.turn;
import static io.github.sightline.engine.Sample.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.warning.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Ledger} does, with all its books. */
public abstract class LedgerContract
    implements InboxContract,
        TalksContract,
        CasesContract,
        OutboxContract,
        PeopleContract,
        ChecklistsContract,
        OrdersContract,
        FiguresContract {
  @SuppressWarnings("NullAway.Init") // opened before each test
  private OpenStore store;

  /** A new, empty store. */
  protected abstract OpenStore open();

  @Override
  public final OpenStore store() {
    return store;
  }

  @BeforeEach
  final void openStore() {
    store = open();
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  /** Writes into every book. */
  private static boolean writeAll(Books books) {
    books.inbox().receive(posted(ROOM, 1));
    books.talks().keep(turn(message(ROOM, 1), TEXT_ONLY), MAYA);
    books.cases().hold(MAYA, "Maya");
    books.cases().raise(warning("w1", MAYA, Level.CAUTION, 1));
    books.outbox().put(card("k", "seen"));
    books.wake(new Timer(Timer.Kind.DELIVER_CARD, "k"), at(1));
    return true;
  }

  /** What every book holds, as far as {@link #writeAll} wrote it. */
  private List<Object> readAll() {
    List<Object> found = new ArrayList<>();
    store.tell(
        books -> {
          books.inbox().unread(ROOM, 9).forEach(entry -> found.add(entry.event()));
          books.talks().find(id(ROOM, 1)).ifPresent(found::add);
          found.addAll(books.cases().all());
          found.addAll(books.cases().warnings(MAYA));
          books.outbox().find("k").ifPresent(found::add);
        });
    store.timers().ringDue(at(2), found::add);
    return found;
  }

  @Test
  void aTransactionReturnsWhatItsWorkReturns() {
    assertThat(store.<String>ask(books -> "done")).isEqualTo("done");
  }

  @Test
  void whatAThrowingTransactionDidNeverHappened() {
    assertThatThrownBy(
            () ->
                store.tell(
                    books -> {
                      writeAll(books);
                      throw new IllegalArgumentException("stop");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stop");
    assertThat(readAll()).isEmpty();
  }

  @Test
  void whatWasCommittedSurvivesAStop() {
    store.tell(LedgerContract::writeAll);
    store = store.reopened();
    assertThat(readAll()).hasSize(6);
  }

  @Test
  void oneTransactionInsideAnotherFailsAndTheOuterOneWithIt() {
    assertThatThrownBy(() -> store.tell(books -> store.tell(LedgerContract::writeAll)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("transaction is open");
    assertThat(readAll()).isEmpty();
    store.tell(LedgerContract::writeAll);
    assertThat(readAll()).hasSize(6);
  }

  @Test
  void booksCannotBeUsedAfterTheirTransaction() {
    List<Books> kept = new ArrayList<>();
    store.tell(kept::add);
    assertThatThrownBy(() -> kept.get(0).inbox().receive(posted(ROOM, 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> kept.get(0).wake(new Timer(Timer.Kind.DELIVER_CARD, "k"), at(0)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoHoldsACaseKeepsOthersWaiting() throws Exception {
    Queue<String> order = new ConcurrentLinkedQueue<>();
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                store.tell(
                    books -> {
                      books.cases().hold(MAYA, "Maya");
                      held.countDown();
                      await(release);
                      order.add("first ends");
                    }));
    await(held);
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(() -> store.tell(books -> order.add(held(books))));
    assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    release.countDown();
    CompletableFuture.allOf(first, second).get(10, TimeUnit.SECONDS);
    assertThat(order).containsExactly("first ends", "second holds");
  }

  private static String held(Books books) {
    books.cases().hold(MAYA, "Maya K.");
    return "second holds";
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
