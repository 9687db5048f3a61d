package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;

/** db-scheduler's table in PostgreSQL. */
final class PostgresTimerTable extends PostgreSqlJdbcCustomization {
  PostgresTimerTable() {
    super(false, false);
  }

  @Override
  public String createSelectDueQuery(
      String table, int limit, String andCondition, boolean byPriority) {
    return TimerOrder.dueQuery(table, limit, andCondition);
  }
}
