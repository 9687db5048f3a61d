package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import io.github.sightline.engine.Timer;
import io.github.sightline.engine.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Timers on db-scheduler, in the same store as the books. */
final class SqlTimers implements Timers {
  /** A node that missed {@link #MISSED_HEARTBEATS} of these is dead; its timers ring elsewhere. */
  static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(30);

  private final StoreParts parts;
  private final InstantSource clock;
  private final int workers;
  private final Sweep sweep;
  private @Nullable Scheduler running;
  private @Nullable ByHand byHand;

  SqlTimers(StoreParts parts, InstantSource clock, int workers) {
    this.parts = parts;
    this.clock = clock;
    this.workers = workers;
    this.sweep = new Sweep(parts, clock);
  }

  @Override
  public synchronized void start(Consumer<Timer> handler) {
    if (running != null || byHand != null) {
      throw new IllegalStateException("these timers ring already");
    }
    // What happens at the end of a ring is logged by db-scheduler.
    Scheduler scheduler = build(new Ringing(parts, handler, trouble -> {}).tasks());
    sweep.run();
    scheduler.start();
    parts.doorbell().connect(scheduler);
    running = scheduler;
  }

  @Override
  public synchronized void ringDue(Instant now, Consumer<Timer> handler) {
    if (running != null) {
      throw new IllegalStateException("these timers ring by themselves");
    }
    ByHand hand = byHand == null ? new ByHand(parts, sweep.task()) : byHand;
    byHand = hand;
    hand.ringDue(now, handler);
  }

  @Override
  public synchronized void close() {
    if (running != null) {
      parts.doorbell().disconnect();
      running.stop();
      running = null;
    }
  }

  private Scheduler build(List<Task<?>> tasks) {
    SchedulerBuilder builder =
        Scheduler.create(parts.pool(), new ArrayList<>(tasks))
            .startTasks(sweep.task())
            .jdbcCustomization(parts.dialect().timerTable())
            .schedulerName(new SchedulerName.Fixed("sightline-" + ProcessHandle.current().pid()))
            .clock(clock::instant)
            .threads(workers)
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE_AT_THE_END);
    // Never lock more than there are workers free: what waits in a queue has no heartbeat, would
    // be taken for dead, and rung a second time.
    return parts.dialect().locksWhileFetching()
        ? builder.pollUsingLockAndFetch(0.5, 1.0).build()
        : builder.pollUsingFetch(0.5, 3.0).build();
  }
}
