package io.github.sightline.adapter.sql;

import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** db-scheduler's table in SQLite, with times as whole milliseconds. */
final class SqliteTimerTable extends SqliteJdbcCustomization {
  // The library goes through one Calendar shared by all threads, which the driver sets on each
  // read: two threads could read each other's times.

  @Override
  public void setInstant(PreparedStatement statement, int at, @Nullable Instant time)
      throws SQLException {
    if (time == null) {
      statement.setNull(at, Types.NULL);
    } else {
      statement.setLong(at, time.toEpochMilli());
    }
  }

  @Override
  public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  @Override
  public String createSelectDueQuery(
      String table, int limit, String andCondition, boolean byPriority) {
    return TimerOrder.dueQuery(table, limit, andCondition);
  }
}
