package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.engine.Timer.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Timers} does when it rings by itself. */
public abstract class LiveTimersContract {
  private static final Timer READ = new Timer(Kind.READ_CHANNEL, "slack/T1/C1");
  private static final Timer DELIVER = new Timer(Kind.DELIVER_CARD, "card");

  @SuppressWarnings("NullAway.Init") // opened before each test
  private OpenStore store;

  /** A new, empty store. */
  protected abstract OpenStore open();

  @BeforeEach
  final void openStore() {
    store = open();
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  private void wake(Timer timer) {
    store.tell(books -> books.wake(timer, Instant.now()));
  }

  public static void eventually(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("still waiting").isBefore(end);
      Thread.sleep(5);
    }
  }

  @Test
  void aTimerRingsWithoutBeingAskedAgain() throws Exception {
    Queue<Timer> rung = new ConcurrentLinkedQueue<>();
    wake(READ);
    store.timers().start(rung::add);
    eventually(() -> rung.contains(READ));
    wake(DELIVER);
    eventually(() -> rung.contains(DELIVER));
    assertThat(rung).containsExactly(READ, DELIVER);
  }

  @Test
  void aTimerThatIsNotDueDoesNotRing() throws Exception {
    Queue<Timer> rung = new ConcurrentLinkedQueue<>();
    store.timers().start(rung::add);
    store.tell(books -> books.wake(READ, Instant.now().plus(Duration.ofDays(1))));
    wake(DELIVER);
    eventually(() -> rung.contains(DELIVER));
    Thread.sleep(300);
    assertThat(rung).containsExactly(DELIVER);
  }

  @Test
  void oneTimerNeverRingsTwiceAtOnceHoweverOftenItIsWoken() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger rings = new AtomicInteger();
    store
        .timers()
        .start(
            timer -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              pause(20);
              rings.incrementAndGet();
              inside.decrementAndGet();
            });
    // On a slow store many wakes become one ring: it is woken until it rang often enough.
    for (int i = 0; i < 30 || (rings.get() < 5 && i < 1_000); i++) {
      wake(READ);
      pause(10);
    }
    eventually(() -> rings.get() >= 5 && inside.get() == 0);
    assertThat(most).hasValue(1);
  }

  @Test
  void differentTimersRingSideBySide() throws Exception {
    CountDownLatch together = new CountDownLatch(2);
    AtomicInteger met = new AtomicInteger();
    wake(READ);
    wake(DELIVER);
    store
        .timers()
        .start(
            timer -> {
              together.countDown();
              if (await(together)) {
                met.incrementAndGet();
              }
            });
    eventually(() -> met.get() == 2);
  }

  @Test
  void aTimerWhoseHandlerThrowsRingsAgain() throws Exception {
    AtomicInteger rings = new AtomicInteger();
    wake(READ);
    store
        .timers()
        .start(
            timer -> {
              if (rings.incrementAndGet() == 1) {
                throw new IllegalStateException("the first ring fails, as it should in this test");
              }
            });
    eventually(() -> rings.get() == 2);
  }

  @Test
  void closingLetsARingFinish() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger finished = new AtomicInteger();
    wake(READ);
    store
        .timers()
        .start(
            timer -> {
              begun.countDown();
              pause(300);
              store.tell(books -> books.cases().all());
              finished.incrementAndGet();
            });
    assertThat(await(begun)).isTrue();
    store.timers().close();
    assertThat(finished).hasValue(1);
    wake(DELIVER);
    pause(100);
    assertThat(finished).hasValue(1);
  }

  @Test
  void aWakeUpCommittedWhileItsTimerEndsIsNotLost() throws Exception {
    store.timers().start(timer -> store.tell(LiveTimersContract::handleAll));
    Intake intake = new Intake(store.ledger(), InstantSource.system());
    for (int i = 0; i < 300; i++) {
      intake.onEvent(posted(ROOM, i));
    }
    eventually(() -> store.<Boolean>ask(books -> books.inbox().waiting(1).isEmpty()));
  }

  @Test
  void fourThreadsReceivingTwoThousandEventsTwiceLoseAndDoubleNothing() throws Exception {
    Map<ChatEvent, Integer> handled = new ConcurrentHashMap<>();
    store
        .timers()
        .start(
            timer -> {
              ChannelId channel = ChannelId.parse(timer.subject());
              List<ChatEvent> done = store.ask(books -> handle(books, channel));
              done.forEach(event -> handled.merge(event, 1, Integer::sum));
            });
    List<CompletableFuture<Void>> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int first = i;
      threads.add(
          CompletableFuture.runAsync(() -> receive(first), Executors.newCachedThreadPool()));
    }
    CompletableFuture.allOf(threads.toArray(CompletableFuture[]::new)).get(2, TimeUnit.MINUTES);
    eventually(() -> handled.size() == 2000);
    store.timers().close();
    assertThat(handled.values()).containsOnly(1);
    assertThat(store.<List<?>>ask(books -> books.inbox().parked(1))).isEmpty();
  }

  /** Half of the events, which another thread receives too, so that each comes twice. */
  private void receive(int thread) {
    Intake intake = new Intake(store.ledger(), InstantSource.system());
    for (int i = 0; i < 1000; i++) {
      int number = thread % 2 == 0 ? i : 1000 + i;
      intake.onEvent(posted(new ChannelId("slack", "T1", "C" + number % 7), number));
    }
  }

  private static List<ChatEvent> handle(Books books, ChannelId channel) {
    List<Inbox.Entry> entries = books.inbox().unread(channel, 50);
    for (Inbox.Entry entry : entries) {
      books.inbox().handled(entry);
    }
    if (!entries.isEmpty()) {
      books.wake(new Timer(Kind.READ_CHANNEL, channel.toString()), Instant.now());
    }
    return entries.stream().map(Inbox.Entry::event).toList();
  }

  private static void handleAll(Books books) {
    books.inbox().unread(ROOM, 1000).forEach(books.inbox()::handled);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
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
