package io.github.sightline.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A ledger without a disk: one transaction at a time, on a copy that becomes the truth at the end.
 */
public final class InMemoryLedger implements Ledger {
  private final ReentrantLock lock = new ReentrantLock(true);
  private InMemoryRows rows = new InMemoryRows();

  @Override
  public <T> T transact(Function<Books, T> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("a transaction is open on this thread already");
    }
    lock.lock();
    InMemoryRows copy = rows.copy();
    InMemoryBooks books = new InMemoryBooks(copy);
    try {
      T result = work.apply(books);
      rows = copy;
      return result;
    } finally {
      books.end();
      lock.unlock();
    }
  }

  /** Works on the timers as they were committed. */
  <T> T timers(Function<Map<Timer, Instant>, T> work) {
    lock.lock();
    try {
      return work.apply(rows.timers);
    } finally {
      lock.unlock();
    }
  }

  /** Sets a timer, or leaves it where it rings sooner. */
  static void wake(Map<Timer, Instant> timers, Timer timer, Instant due) {
    Instant millis = due.truncatedTo(ChronoUnit.MILLIS);
    timers.merge(timer, millis, (one, other) -> one.isBefore(other) ? one : other);
  }

  @Override
  public void close() {}
}
