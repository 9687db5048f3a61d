package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.github.sightline.engine.Timer;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** db-scheduler rung by hand: no threads, and the time is what it is told. */
final class ByHand {
  private final SettableClock clock = new SettableClock();
  private final ManualScheduler scheduler;
  private Consumer<Timer> handler = timer -> {};
  private @Nullable Throwable thrown;
  private int rings;

  /**
   * @param sweep known only so that a row of it from a running bot disturbs nobody
   */
  ByHand(StoreParts parts, Task<?> sweep) {
    List<Task<?>> tasks = new Ringing(parts, this::ring, this::trouble).tasks();
    tasks.add(sweep);
    TestHelper.ManualSchedulerBuilder builder =
        TestHelper.createManualScheduler(parts.pool(), tasks)
            .clock(clock)
            // One after the other: the second may be due only because of the first, or not at all.
            .pollingStrategy(new PollingStrategyConfig(PollingStrategyConfig.Type.FETCH, 0.5, 1.0));
    builder.threads(1).jdbcCustomization(parts.dialect().timerTable());
    builder.heartbeatInterval(SqlTimers.HEARTBEAT).addExecutionInterceptor(this::count);
    scheduler = builder.build();
  }

  /** Rings all that is due, and all that becomes due by it; stops at the first exception. */
  synchronized void ringDue(Instant now, Consumer<Timer> newHandler) {
    clock.set(now);
    handler = newHandler;
    scheduler.runDeadExecutionDetection();
    int before;
    do {
      before = rings;
      scheduler.runAnyDueExecutions();
      rethrow();
    } while (rings > before);
  }

  private void ring(Timer timer) {
    try {
      handler.accept(timer);
    } catch (RuntimeException | Error e) {
      thrown = e;
      throw e;
    }
  }

  private void trouble(RuntimeException e) {
    thrown = thrown == null ? e : thrown;
  }

  private void rethrow() {
    Throwable failure = thrown;
    thrown = null;
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  private CompletionHandler<?> count(
      TaskInstance<?> instance, ExecutionContext context, ExecutionChain chain) {
    rings++;
    return chain.proceed(instance, context);
  }
}
