package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.engine.Timer.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Timers} does when it is rung by hand. */
public abstract class TimersContract {
  protected static final Timer READ = new Timer(Kind.READ_CHANNEL, "slack/T1/C1");
  protected static final Timer DELIVER = new Timer(Kind.DELIVER_CARD, "card");

  @SuppressWarnings("NullAway.Init") // opened before each test
  protected OpenStore store;

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

  protected final void wake(Timer timer, Instant due) {
    store.tell(books -> books.wake(timer, due));
  }

  private List<Timer> ringAt(int seconds) {
    List<Timer> rung = new ArrayList<>();
    store.timers().ringDue(at(seconds), rung::add);
    return rung;
  }

  @Test
  void aTimerRingsOnceItIsDueAndOnlyOnce() {
    wake(READ, at(10));
    assertThat(ringAt(9)).isEmpty();
    assertThat(ringAt(10)).containsExactly(READ);
    assertThat(ringAt(11)).isEmpty();
  }

  @Test
  void aTimerThatWasDueLongAgoRings() {
    wake(READ, at(-100_000));
    assertThat(ringAt(0)).containsExactly(READ);
  }

  @Test
  void oneTransactionMayWakeManyTimers() {
    Timer strange = new Timer(Kind.DELIVER_CARD, "ä/'\" %_ " + "x".repeat(500));
    store.tell(
        books -> {
          books.wake(strange, at(3));
          books.wake(READ, at(2));
          books.wake(DELIVER, at(1));
        });
    assertThat(ringAt(5)).containsExactly(DELIVER, READ, strange);
  }

  @Test
  void timersOfOneInstantRingByKindThenSubject() {
    Timer other = new Timer(Kind.READ_CHANNEL, "slack/T1/C0");
    store.tell(books -> List.of(READ, DELIVER, other).forEach(t -> books.wake(t, at(1))));
    List<Timer> rung = ringAt(1);
    assertThat(rung).containsExactlyInAnyOrder(DELIVER, READ, other);
    assertThat(rung.indexOf(other)).isLessThan(rung.indexOf(READ));
  }

  @Test
  void aTimerOfATransactionThatFailedDoesNotRing() {
    assertThatThrownBy(
            () ->
                store.tell(
                    books -> {
                      books.wake(READ, at(1));
                      throw new IllegalArgumentException();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ringAt(5)).isEmpty();
  }

  @Test
  void theEarlierOfTwoTimesWins() {
    wake(READ, at(10));
    wake(READ, at(5));
    wake(DELIVER, at(5));
    wake(DELIVER, at(10));
    assertThat(ringAt(5)).containsExactlyInAnyOrder(READ, DELIVER);
    assertThat(ringAt(10)).isEmpty();
  }

  @Test
  void theEarlierOfTwoTimesWinsWithinATransaction() {
    store.tell(
        books -> {
          books.wake(READ, at(10));
          books.wake(READ, at(5));
          books.wake(READ, at(7));
        });
    assertThat(ringAt(5)).containsExactly(READ);
    assertThat(ringAt(10)).isEmpty();
  }

  @Test
  void whatARingMakesDueRingsInTheSameCallOnTheCallersThread() {
    Thread caller = Thread.currentThread();
    List<Timer> rung = new ArrayList<>();
    wake(READ, at(1));
    Consumer<Timer> handler =
        timer -> {
          assertThat(Thread.currentThread()).isSameAs(caller);
          rung.add(timer);
          if (timer.equals(READ)) {
            wake(DELIVER, at(2));
          }
        };
    store.timers().ringDue(at(2), handler);
    assertThat(rung).containsExactly(READ, DELIVER);
  }

  @Test
  void aTimerWokenWhileItRingsRingsAgainAfterwards() {
    List<String> order = new ArrayList<>();
    wake(READ, at(1));
    store
        .timers()
        .ringDue(
            at(1),
            timer -> {
              order.add("begins");
              if (order.size() == 1) {
                wake(timer, at(1));
                wake(timer, at(100));
              }
              order.add("ends");
            });
    assertThat(order).containsExactly("begins", "ends", "begins", "ends");
    assertThat(ringAt(200)).isEmpty();
  }

  @Test
  void aTimerWokenForLaterWhileItRingsRingsThen() {
    wake(READ, at(1));
    List<Timer> rung = new ArrayList<>();
    store
        .timers()
        .ringDue(
            at(1),
            timer -> {
              rung.add(timer);
              wake(timer, at(100));
              wake(timer, at(50));
            });
    assertThat(rung).containsExactly(READ);
    assertThat(ringAt(49)).isEmpty();
    assertThat(ringAt(50)).containsExactly(READ);
  }

  @Test
  void aHandlersExceptionIsPassedOnAndItsTimerRingsAgainLater() {
    wake(READ, at(1));
    IllegalArgumentException thrown = new IllegalArgumentException("stop");
    assertThatThrownBy(() -> store.timers().ringDue(at(1), timer -> fail(thrown))).isSameAs(thrown);
    assertThat(ringAt(1)).isEmpty();
    assertThat(ringAt(60)).containsExactly(READ);
  }

  @Test
  void whatWaitsBehindAFailureStillRings() {
    wake(READ, at(1));
    wake(DELIVER, at(2));
    assertThatThrownBy(() -> store.timers().ringDue(at(2), timer -> fail(new AssertionError())))
        .isInstanceOf(AssertionError.class);
    assertThat(ringAt(2)).containsExactly(DELIVER);
  }

  @Test
  void aTimerWokenWhileItsHandlerFailsRingsAsSoonAsAsked() {
    wake(READ, at(1));
    assertThatThrownBy(
            () ->
                store
                    .timers()
                    .ringDue(
                        at(1),
                        timer -> {
                          wake(timer, at(1));
                          fail(new IllegalArgumentException());
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ringAt(1)).containsExactly(READ);
    assertThat(ringAt(600)).isEmpty();
  }

  @Test
  void waitingTimersSurviveAStop() {
    wake(READ, at(10));
    store = store.reopened();
    wake(READ, at(20));
    assertThat(ringAt(9)).isEmpty();
    assertThat(ringAt(10)).containsExactly(READ);
  }

  private static void fail(RuntimeException e) {
    throw e;
  }

  private static void fail(Error e) {
    throw e;
  }
}
