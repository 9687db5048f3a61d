package io.github.sightline.adapter.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All rows of all tables of ours, as text, sorted. Equal for stores that were told the same,
 * whatever the engine: without the order of arrival, and without the tables of the libraries.
 */
public final class StoreDump {
  private static final Set<String> NOT_OURS = Set.of("scheduled_tasks", "flyway_schema_history");
  private static final Set<String> LEFT_OUT = Set.of("arrival");

  private StoreDump() {}

  /** One line for each row: {@code table column=value column=value}. */
  public static List<String> of(SqlStore store) {
    List<String> lines = new ArrayList<>();
    try (Connection connection = store.parts().pool().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection)) {
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
          while (rows.next()) {
            lines.add(table + line(rows));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    lines.sort(null);
    return lines;
  }

  /** The tables of ours. */
  static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (!NOT_OURS.contains(name) && !name.startsWith("sqlite_")) {
          tables.add(name);
        }
      }
    }
    return tables;
  }

  private static String line(ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
      if (!LEFT_OUT.contains(name)) {
        line.append(' ').append(name).append('=').append(row.getString(i));
      }
    }
    return line.toString();
  }
}
