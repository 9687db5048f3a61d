package io.github.sightline.adapter.sql;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;

/** Opens a SQLite database and looks whether it is sound. */
final class SqlitePool {
  private static final int CORRUPT = 11;
  private static final int NOT_A_DATABASE = 26;

  /** Below this, commits of a database in WAL mode can get lost when two connections meet. */
  private static final String OLDEST = "3.51.3";

  private SqlitePool() {}

  static Pool open(StoreSettings settings) {
    return open(settings, writing());
  }

  /** For reading alone, beside a bot that works on the same file. */
  static Pool openToRead(StoreSettings settings) {
    Properties pragmas = new Properties();
    pragmas.setProperty("busy_timeout", "10000");
    pragmas.setProperty("query_only", "true");
    return open(settings, pragmas);
  }

  private static Pool open(StoreSettings settings, Properties pragmas) {
    boolean reads = pragmas.containsKey("query_only");
    try {
      Pool pool = new Pool(config(settings, pragmas));
      try {
        if (!reads) {
          check(pool);
        }
        return pool;
      } catch (RuntimeException | SQLException e) {
        pool.close();
        throw e;
      }
    } catch (RuntimeException | SQLException e) {
      throw explained(e, settings.place());
    }
  }

  private static Properties writing() {
    Properties pragmas = new Properties();
    pragmas.setProperty("journal_mode", "WAL");
    pragmas.setProperty("synchronous", "FULL");
    pragmas.setProperty("busy_timeout", "10000");
    pragmas.setProperty("transaction_mode", "IMMEDIATE");
    pragmas.setProperty("foreign_keys", "true");
    return pragmas;
  }

  private static HikariConfig config(StoreSettings settings, Properties pragmas) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("sqlite");
    config.setJdbcUrl(settings.url());
    config.setDataSourceProperties(pragmas);
    // One connection: SQLite has one writer anyway, and in our pool the others wait in line, not
    // in SQLite, which would let them sleep and try. And a database in memory is its connection.
    config.setMaximumPoolSize(1);
    config.setMaxLifetime(0);
    config.setIdleTimeout(0);
    return config;
  }

  private static void check(Pool pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      String version = only(statement, "select sqlite_version()");
      if (isOlder(version, OLDEST)) {
        throw new StoreException(
            "SQLite %s can lose commits; use %s or newer".formatted(version, OLDEST));
      }
      String health = only(statement, "pragma quick_check(1)");
      if (!health.equals("ok")) {
        throw new SQLException(health, null, CORRUPT);
      }
    }
  }

  private static String only(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.getString(1);
    }
  }

  /** Whether a version of dotted numbers comes before another one. */
  static boolean isOlder(String version, String than) {
    return Arrays.compare(numbers(version), numbers(than)) < 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private static StoreException explained(Exception e, String place) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof StoreException known) {
        return known;
      }
      if (t instanceof SQLException sql && isDamage(sql)) {
        return new StoreException(
            "%s is damaged and was left as it is. Restore a backup, or move it away to start anew."
                .formatted(place),
            e);
      }
    }
    return new StoreException("%s cannot be opened: %s".formatted(place, e.getMessage()), e);
  }

  private static boolean isDamage(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    return code == CORRUPT || code == NOT_A_DATABASE;
  }
}
