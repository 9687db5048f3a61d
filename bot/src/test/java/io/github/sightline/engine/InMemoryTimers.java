package io.github.sightline.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The timers of an {@link InMemoryLedger}. */
public final class InMemoryTimers implements Timers {
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final int WORKERS = 4;

  private final InMemoryLedger ledger;
  private final InstantSource clock;
  private final Set<Timer> ringing = new HashSet<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
  private volatile boolean stopped;

  public InMemoryTimers(InMemoryLedger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public void start(Consumer<Timer> handler) {
    for (int i = 0; i < WORKERS; i++) {
      workers.execute(() -> work(handler));
    }
  }

  @Override
  public void ringDue(Instant now, Consumer<Timer> handler) {
    Optional<Timer> due = take(now);
    while (due.isPresent()) {
      ring(due.get(), now, handler);
      due = take(now);
    }
  }

  @Override
  public void close() {
    stopped = true;
    workers.shutdown();
    try {
      workers.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(Consumer<Timer> handler) {
    while (!stopped) {
      Instant now = clock.instant();
      Optional<Timer> due = take(now);
      try {
        if (due.isPresent()) {
          ring(due.get(), now, handler);
        } else {
          Thread.sleep(5);
        }
      } catch (RuntimeException e) {
        // Rings again, as set in ring().
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private Optional<Timer> take(Instant now) {
    return ledger.timers(
        timers -> {
          Optional<Timer> due =
              timers.entrySet().stream()
                  .filter(wish -> !wish.getValue().isAfter(now) && !ringing.contains(wish.getKey()))
                  .min(
                      Map.Entry.<Timer, Instant>comparingByValue()
                          .thenComparing(wish -> wish.getKey().kind())
                          .thenComparing(
                              wish -> wish.getKey().subject(), Comparator.naturalOrder()))
                  .map(Map.Entry::getKey);
          due.ifPresent(timers::remove);
          due.ifPresent(ringing::add);
          return due;
        });
  }

  private void ring(Timer timer, Instant now, Consumer<Timer> handler) {
    boolean done = false;
    try {
      handler.accept(timer);
      done = true;
    } finally {
      boolean again = !done;
      ledger.timers(
          timers -> {
            if (again) {
              InMemoryLedger.wake(timers, timer, now.plus(RETRY));
            }
            return ringing.remove(timer);
          });
    }
  }
}
