package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** PostgreSQL: many writers, each of which locks what it is about to change. */
final class Postgres implements Dialect {
  /** Serialization failure, deadlock, lock not available. */
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03");

  @Override
  public Map<String, String> words() {
    return Map.of(
        "serial", "bigint generated always as identity primary key",
        // Sorts by code point, as SQLite and Java do, whatever the language of the database.
        "key", "text collate \"C\"",
        "timestamp", "timestamp with time zone",
        "blob", "bytea");
  }

  @Override
  public String lockRows() {
    // Not "for update": that would also wait for inserts which merely refer to the row, and
    // deadlock with them.
    return " for no key update";
  }

  @Override
  public void lockName(Session session, String name) {
    session.list(row -> name, "select pg_advisory_xact_lock(hashtextextended(?, 0))", name);
  }

  @Override
  public boolean isConflict(SQLException e) {
    String state = e.getSQLState();
    return state != null && CONFLICTS.contains(state);
  }

  @Override
  public int freeTimersOfTheDead(Session session) {
    return 0;
  }

  @Override
  public JdbcCustomization timerTable() {
    return new PostgresTimerTable();
  }

  @Override
  public boolean locksWhileFetching() {
    return true;
  }
}
