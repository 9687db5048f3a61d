package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.sightline.engine.Timer;
import java.time.InstantSource;

/**
 * Wakes channels with unread events that have no timer. The second net: there should be none, and
 * one that gets lost all the same waits half a minute instead of for ever.
 */
final class Sweep {
  private static final int SECONDS = 30;

  private final StoreParts parts;
  private final InstantSource clock;

  Sweep(StoreParts parts, InstantSource clock) {
    this.parts = parts;
    this.clock = clock;
  }

  void run() {
    if (parts.transactions().run(this::wakeForgotten) > 0) {
      parts.doorbell().ring();
    }
  }

  /** The sweep as a timer of its own, once in the whole cluster. */
  RecurringTask<Void> task() {
    return Tasks.recurring("sweep", FixedDelay.ofSeconds(SECONDS))
        .execute((instance, context) -> run());
  }

  private int wakeForgotten(Session session) {
    int woken = 0;
    for (Timer timer : parts.alarms().forgotten(session)) {
      parts.alarms().set(session, timer, clock.instant());
      woken++;
    }
    return woken;
  }
}
