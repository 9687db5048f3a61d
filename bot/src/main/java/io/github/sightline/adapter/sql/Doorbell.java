package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Tells the running scheduler, if there is one, to look for due timers now. */
final class Doorbell {
  private final int workers;
  private final AtomicBoolean owed = new AtomicBoolean();
  private volatile @Nullable Scheduler scheduler;

  Doorbell(int workers) {
    this.workers = workers;
  }

  void connect(Scheduler running) {
    scheduler = running;
  }

  void disconnect() {
    scheduler = null;
  }

  /** Called after a commit that set a timer. */
  void ring() {
    Scheduler running = scheduler;
    if (running == null) {
      return;
    }
    // With all workers busy a look finds nobody to do the work, and on SQLite each look adds to a
    // queue. Who gets free first looks then.
    if (running.getCurrentlyExecuting().size() < workers) {
      running.triggerCheckForDueExecutions();
    } else {
      owed.set(true);
    }
  }

  /** Called when a worker gets free. */
  void free() {
    Scheduler running = scheduler;
    if (running != null && owed.getAndSet(false)) {
      running.triggerCheckForDueExecutions();
    }
  }
}
