package io.github.sightline.adapter.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One open transaction: runs statements, with every value bound, never pasted in. */
final class Session {
  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private boolean ended;

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement; returns how many rows it changed. */
  int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepare(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw broken(sql, e);
    }
  }

  /** All rows of a query. */
  <T> List<T> list(Row<T> row, String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepare(sql)) {
      bind(statement, values);
      return read(statement, row);
    } catch (SQLException e) {
      throw broken(sql, e);
    }
  }

  /** The first row of a query. */
  <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... values) {
    return list(row, sql, values).stream().findFirst();
  }

  /** Makes every later use fail: what a transaction lent out must not outlive it. */
  void end() {
    ended = true;
  }

  /** Fails once the transaction is over. */
  void refuseIfEnded() {
    if (ended) {
      throw new IllegalStateException("these books were closed with their transaction");
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    refuseIfEnded();
    return connection.prepareStatement(sql);
  }

  private static <T> List<T> read(PreparedStatement statement, Row<T> row) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(at, Types.NULL);
    } else if (value instanceof Instant time) {
      statement.setLong(at, Micros.of(time));
    } else if (value instanceof Boolean flag) {
      statement.setInt(at, flag ? 1 : 0);
    } else if (value instanceof Integer number) {
      statement.setInt(at, number);
    } else if (value instanceof Long number) {
      statement.setLong(at, number);
    } else {
      statement.setString(at, Storable.text(value.toString()));
    }
  }

  private static StoreException broken(String sql, SQLException e) {
    // Only the statement: its values are what people wrote, and a log is no place for them.
    return new StoreException("the store failed at: " + sql, e);
  }
}
