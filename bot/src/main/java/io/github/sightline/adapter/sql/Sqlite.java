package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.SQLException;
import java.util.Map;

/** SQLite: one writer at a time, so that nothing needs a lock of its own. */
final class Sqlite implements Dialect {
  private static final int BUSY = 5;
  private static final int LOCKED = 6;

  @Override
  public Map<String, String> words() {
    return Map.of(
        "serial", "integer primary key",
        "key", "text",
        "timestamp", "timestamp",
        "blob", "blob");
  }

  @Override
  public String lockRows() {
    return "";
  }

  @Override
  public void lockName(Session session, String name) {
    // Nobody else can write while this transaction is open.
  }

  @Override
  public boolean isConflict(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    return code == BUSY || code == LOCKED;
  }

  @Override
  public int freeTimersOfTheDead(Session session) {
    // The lock beside the file says that no other bot is at it.
    return session.update(
        "update scheduled_tasks set picked = 0, picked_by = null, last_heartbeat = null,"
            + " version = version + 1 where picked = 1");
  }

  @Override
  public JdbcCustomization timerTable() {
    return new SqliteTimerTable();
  }

  @Override
  public boolean locksWhileFetching() {
    return false;
  }
}
