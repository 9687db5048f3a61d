package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.NOEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.chat.UserId;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A conflict with another writer is no reason to give up at once. */
class TransactionsTest {
  private static final int BUSY = 5;

  private static int conflict(AtomicInteger runs, int failures) {
    if (runs.incrementAndGet() <= failures) {
      throw new StoreException("in the work", new SQLException("busy", null, BUSY));
    }
    return runs.get();
  }

  @Test
  void workIsRunAgainAfterAConflict() {
    AtomicInteger runs = new AtomicInteger();
    try (TestStore store = TestStore.open(TestStore.MEMORY)) {
      int failures = Transactions.ATTEMPTS - 1;
      assertThat(store.<Integer>ask(books -> conflict(runs, failures)))
          .isEqualTo(Transactions.ATTEMPTS);
    }
  }

  @Test
  void conflictsWithoutEndAreGivenUp() {
    AtomicInteger runs = new AtomicInteger();
    try (TestStore store = TestStore.open(TestStore.MEMORY)) {
      assertThatThrownBy(() -> store.ask(books -> conflict(runs, 1000)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("given up after 5 conflicts");
      assertThat(runs).hasValue(Transactions.ATTEMPTS);
    }
  }

  @Test
  void otherFailuresAreNotTriedAgain() {
    AtomicInteger runs = new AtomicInteger();
    try (TestStore store = TestStore.open(TestStore.MEMORY)) {
      assertThatThrownBy(
              () ->
                  store.ask(
                      books -> {
                        runs.incrementAndGet();
                        throw new StoreException("full", new SQLException("full", null, 13));
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessage("full");
      assertThat(runs).hasValue(1);
    }
  }

  @Test
  void twoThatWaitForEachOtherBothGetThrough() throws Exception {
    try (TestStore store = TestStore.open(TestPostgres.newPlace())) {
      store.tell(
          books -> {
            books.cases().hold(MAYA, "");
            books.cases().hold(NOEL, "");
          });
      CyclicBarrier bothHoldOne = new CyclicBarrier(2);
      AtomicInteger runs = new AtomicInteger();
      CompletableFuture<?> one =
          CompletableFuture.runAsync(() -> holdBoth(store, MAYA, NOEL, bothHoldOne, runs));
      CompletableFuture<?> other =
          CompletableFuture.runAsync(() -> holdBoth(store, NOEL, MAYA, bothHoldOne, runs));
      CompletableFuture.allOf(one, other).get(30, TimeUnit.SECONDS);
      // Where the machine is slow they meet again, or the database chooses both as victims.
      assertThat(runs.get()).isGreaterThanOrEqualTo(3);
    }
  }

  private static void holdBoth(
      TestStore store, UserId first, UserId second, CyclicBarrier meet, AtomicInteger runs) {
    store.tell(
        books -> {
          books.cases().hold(first, "");
          if (runs.incrementAndGet() <= 2) {
            await(meet);
          }
          books.cases().hold(second, "");
        });
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
