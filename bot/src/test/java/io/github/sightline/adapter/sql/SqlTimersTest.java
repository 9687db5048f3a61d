package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.at;
import static io.github.sightline.engine.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.engine.LiveTimersContract;
import io.github.sightline.engine.Timer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wake-ups get through where they could get lost. */
class SqlTimersTest {
  private static final Timer READ = new Timer(Timer.Kind.READ_CHANNEL, ROOM.toString());

  private static void wake(TestStore store, Instant due) {
    store.tell(books -> books.wake(READ, due));
  }

  private static void sql(TestStore store, String statement) {
    store.store().parts().transactions().run(session -> session.update(statement));
  }

  @Test
  void aChannelWithUnreadEventsAndNoTimerIsWokenAtTheStart() throws Exception {
    try (TestStore store = TestStore.open(TestStore.MEMORY)) {
      store.tell(books -> books.inbox().receive(posted(ROOM, 1)));
      Queue<Timer> rung = new ConcurrentLinkedQueue<>();
      store.timers().start(rung::add);
      LiveTimersContract.eventually(() -> rung.contains(READ));
    }
  }

  @Test
  void aTimerLeftRingingByACrashRingsAgainAtOnceOnAFile(@TempDir Path folder) {
    try (TestStore store = TestStore.open(TestStore.file(folder))) {
      wake(store, at(1));
      sql(
          store,
          "update scheduled_tasks set picked = 1, picked_by = 'dead', last_heartbeat = "
              + at(1).toEpochMilli());
      List<Timer> rung = new ArrayList<>();
      store.timers().ringDue(at(1), rung::add);
      assertThat(rung).isEmpty();
    }
    try (TestStore store = TestStore.open(TestStore.file(folder))) {
      List<Timer> rung = new ArrayList<>();
      store.timers().ringDue(at(1), rung::add);
      assertThat(rung).containsExactly(READ);
    }
  }

  @Test
  void aTimerOfADeadNodeRingsElsewhere() throws Exception {
    try (TestStore store = TestStore.open(TestPostgres.newPlace())) {
      wake(store, Instant.now());
      sql(
          store,
          "update scheduled_tasks set picked = true, picked_by = 'dead', version = 7,"
              + " last_heartbeat = now() - interval '21 seconds'");
      Queue<Timer> rung = new ConcurrentLinkedQueue<>();
      store.timers().start(rung::add);
      LiveTimersContract.eventually(() -> rung.contains(READ));
    }
  }

  @Test
  void aFailingTimerPausesTwiceAsLongEachTimeUpToFiveMinutes() {
    try (TestStore store = TestStore.open(TestStore.MEMORY)) {
      wake(store, at(0));
      List<Integer> pauses = new ArrayList<>();
      int last = 0;
      for (int second = 0; second < 2000; second++) {
        try {
          store.timers().ringDue(at(second), timer -> fail());
        } catch (IllegalArgumentException e) {
          pauses.add(second - last);
          last = second;
        }
      }
      assertThat(pauses).startsWith(0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300);
    }
  }

  @Test
  void whoRingsByItselfIsNotRungByHand() {
    try (TestStore store = TestStore.open(TestStore.MEMORY)) {
      store.timers().start(timer -> {});
      assertThatThrownBy(() -> store.timers().ringDue(at(0), timer -> {}))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> store.timers().start(timer -> {}))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aDueTimerDoesNotRingBeforeTheTransactionThatWokeItAgainIsCommitted() throws Exception {
    try (TestStore store = TestStore.open(TestPostgres.newPlace())) {
      wake(store, Instant.now());
      AtomicInteger rings = new AtomicInteger();
      StoreParts parts = store.store().parts();
      parts
          .transactions()
          .run(
              session -> {
                parts.alarms().set(session, READ, Instant.now());
                CompletableFuture.runAsync(
                        () -> store.timers().start(timer -> rings.incrementAndGet()))
                    .join();
                pause(1500);
                assertThat(rings).hasValue(0);
                return true;
              });
      LiveTimersContract.eventually(() -> rings.get() == 1);
    }
  }

  @Test
  void aRingDoesNotEndWhileATransactionThatWokeItIsNotCommitted() throws Exception {
    try (TestStore store = TestStore.open(TestPostgres.newPlace())) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch end = new CountDownLatch(1);
      AtomicInteger rings = new AtomicInteger();
      store.timers().start(timer -> ring(rings, begun, end));
      wake(store, Instant.now());
      await(begun);
      StoreParts parts = store.store().parts();
      parts
          .transactions()
          .run(
              session -> {
                parts.alarms().set(session, READ, Instant.now());
                end.countDown();
                pause(1000);
                assertThat(rings).hasValue(1);
                return true;
              });
      LiveTimersContract.eventually(() -> rings.get() == 2);
    }
  }

  private static void ring(AtomicInteger rings, CountDownLatch begun, CountDownLatch end) {
    rings.incrementAndGet();
    begun.countDown();
    await(end);
  }

  private static void fail() {
    throw new IllegalArgumentException();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
