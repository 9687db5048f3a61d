package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.github.sightline.engine.Timer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The timers that wait or ring: a row of db-scheduler's for each, set in our transactions.
 *
 * <p>Why no wake-up gets lost. A timer is woken because of what the same transaction writes; it
 * must ring after that commit. Two things could go wrong:
 *
 * <ul>
 *   <li>It waits and is due, so there is nothing to do; but it is picked, rings without seeing what
 *       is not committed yet, and is removed before the commit. Therefore waking locks the row
 *       until the commit: on PostgreSQL nobody picks a locked row, on SQLite nobody else writes at
 *       all.
 *   <li>It rings already and may have read past our place. Therefore the wish is written down in
 *       {@code rings_again}, and whoever ends a ring locks the same row first, then looks there.
 *       Either the wish is seen, or the row is gone when the wisher gets the lock and is made anew.
 * </ul>
 *
 * A row that does not exist cannot be locked: who wants to make one locks its name instead.
 */
final class Alarms {
  private static final String FIND =
      "select picked, execution_time from scheduled_tasks"
          + " where task_name = ? and task_instance = ?";
  private static final String RING_AGAIN =
      "insert into rings_again (task_name, task_instance, due) values (?, ?, ?)"
          + " on conflict (task_name, task_instance) do update"
          + " set due = case when excluded.due < rings_again.due"
          + " then excluded.due else rings_again.due end";
  private static final String RINGS_AGAIN =
      "select due from rings_again where task_name = ? and task_instance = ?";
  private static final String TAKEN =
      "delete from rings_again where task_name = ? and task_instance = ?";
  private static final String FORGOTTEN =
      "select distinct channel from inbox where state = 'unread' and not exists"
          + " (select 1 from scheduled_tasks where task_name = ? and task_instance = channel)"
          + " order by channel limit 1000";

  /** A timer's row. */
  private record Row(boolean rings, Instant due) {}

  private final SchedulerClient client;
  private final Dialect dialect;
  private final JdbcCustomization table;

  Alarms(Pool pool, Dialect dialect) {
    this.dialect = dialect;
    this.table = dialect.timerTable();
    this.client = SchedulerClient.Builder.create(pool).jdbcCustomization(table).build();
  }

  /** Sets the timer, or leaves it where it rings soon enough; returns whether it rings sooner. */
  boolean set(Session session, Timer timer, Instant time) {
    // Both stores count in milliseconds here, so that both ring the same timers at the same time.
    Instant due = time.truncatedTo(ChronoUnit.MILLIS);
    Optional<Row> row = lock(session, timer);
    if (row.isEmpty()) {
      dialect.lockName(session, timer.kind().key() + '/' + timer.subject());
      row = lock(session, timer);
    }
    if (row.isEmpty()) {
      return client.scheduleIfNotExists(task(timer), due);
    }
    if (row.get().rings()) {
      session.update(RING_AGAIN, timer.kind().key(), timer.subject(), due.toEpochMilli());
      return false;
    }
    return due.isBefore(row.get().due()) && client.reschedule(task(timer), due);
  }

  /** Locks the timer that is about to end its ring; returns when it is to ring again. */
  Optional<Instant> takeRingAgain(Session session, Timer timer) {
    lock(session, timer);
    String kind = timer.kind().key();
    Optional<Instant> again =
        session.first(
            row -> Instant.ofEpochMilli(row.getLong("due")), RINGS_AGAIN, kind, timer.subject());
    if (again.isPresent()) {
      session.update(TAKEN, kind, timer.subject());
    }
    return again;
  }

  /** Channels with unread events and no timer. There should be none. */
  List<Timer> forgotten(Session session) {
    Timer.Kind kind = Timer.Kind.READ_CHANNEL;
    return session.list(row -> new Timer(kind, row.getString("channel")), FORGOTTEN, kind.key());
  }

  private Optional<Row> lock(Session session, Timer timer) {
    return session.first(this::row, FIND + dialect.lockRows(), timer.kind().key(), timer.subject());
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(row.getBoolean("picked"), table.getInstant(row, "execution_time"));
  }

  private static TaskInstance<Void> task(Timer timer) {
    return new TaskInstance<>(timer.kind().key(), timer.subject());
  }
}
