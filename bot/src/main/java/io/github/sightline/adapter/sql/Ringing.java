package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.sightline.engine.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What db-scheduler does when a timer rings, and how a ring ends. */
final class Ringing {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final StoreParts parts;
  private final Consumer<Timer> handler;
  private final Consumer<RuntimeException> trouble;

  /**
   * @param handler told of each ring
   * @param trouble told when a ring could not be brought to an end, so that it will come again
   */
  Ringing(StoreParts parts, Consumer<Timer> handler, Consumer<RuntimeException> trouble) {
    this.parts = parts;
    this.handler = handler;
    this.trouble = trouble;
  }

  /** One task for each kind of timer. */
  List<Task<?>> tasks() {
    List<Task<?>> tasks = new ArrayList<>();
    for (Timer.Kind kind : Timer.Kind.values()) {
      tasks.add(task(kind));
    }
    return tasks;
  }

  private Task<Void> task(Timer.Kind kind) {
    return Tasks.custom(kind.key(), Void.class)
        .onFailure((ended, row) -> end(kind, ended, row, retryAt(ended)))
        // Its node died. The library's own handler would ask the machine for the time.
        .onDeadExecution((ended, row) -> row.reschedule(ended, ended.getTimeDone()))
        .execute(
            (instance, context) -> {
              handler.accept(new Timer(kind, instance.getId()));
              return (ended, row) -> end(kind, ended, row, Optional.empty());
            });
  }

  /** Removes the timer or lets it wait again; whichever is first of a wake-up and the retry. */
  private void end(
      Timer.Kind kind,
      ExecutionComplete ended,
      ExecutionOperations<Void> row,
      Optional<Instant> retry) {
    Timer timer = new Timer(kind, ended.getExecution().taskInstance.getId());
    try {
      boolean again = parts.transactions().run(session -> end(session, timer, ended, row, retry));
      if (again) {
        parts.doorbell().ring();
      }
    } catch (RuntimeException e) {
      trouble.accept(e);
      throw e;
    } finally {
      parts.doorbell().free();
    }
  }

  private boolean end(
      Session session,
      Timer timer,
      ExecutionComplete ended,
      ExecutionOperations<Void> row,
      Optional<Instant> retry) {
    Optional<Instant> wanted = parts.alarms().takeRingAgain(session, timer);
    Optional<Instant> next =
        Stream.of(wanted, retry).flatMap(Optional::stream).min(Comparator.naturalOrder());
    // Both fail when the row is no longer ours, because we were taken for dead: then it stays.
    next.ifPresentOrElse(time -> row.reschedule(ended, time), row::stop);
    return wanted.isPresent();
  }

  private static Optional<Instant> retryAt(ExecutionComplete failed) {
    int doublings = Math.min(failed.getExecution().consecutiveFailures, 10);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return Optional.of(
        failed.getTimeDone().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
  }
}
