package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.SQLException;
import java.util.Map;

/** Where the two databases differ. */
interface Dialect {
  /** The words of the schema that differ. */
  Map<String, String> words();

  /** Put after a select, makes its rows wait for, and keep out, other writers. */
  String lockRows();

  /** Keeps others from making up a row of that name until the transaction ends. */
  void lockName(Session session, String name);

  /** Whether the statement lost against another writer and is worth another attempt. */
  boolean isConflict(SQLException e);

  /**
   * Frees timers that a crash left ringing, where nobody else can be ringing them; returns how
   * many. Elsewhere they are freed when their heartbeat stops.
   */
  int freeTimersOfTheDead(Session session);

  /** How db-scheduler writes its table here. */
  JdbcCustomization timerTable();

  /** Whether due timers are fetched and locked in one statement, or fetched first. */
  boolean locksWhileFetching();
}
