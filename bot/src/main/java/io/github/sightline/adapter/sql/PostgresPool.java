package io.github.sightline.adapter.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

/** Opens the connections to a PostgreSQL server. */
final class PostgresPool {
  static final String PREFIX = "jdbc:postgresql:";

  /** For those who take events in, and for db-scheduler's own looking and heart-beating. */
  private static final int BESIDE_WORKERS = 6;

  private PostgresPool() {}

  static Pool open(StoreSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("postgresql");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user().isEmpty() ? null : settings.user());
    config.setPassword(settings.password().isEmpty() ? null : settings.password());
    config.setMaximumPoolSize(settings.workers() + BESIDE_WORKERS);
    config.setMinimumIdle(2);
    // The server's details quote the values of rows: what people wrote has no place in a log.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    try {
      return new Pool(config);
    } catch (PoolInitializationException e) {
      throw new StoreException(
          "cannot connect to %s (%s). Check store.url, store.user, SIGHTLINE_STORE_PASSWORD and"
                  .formatted(settings.place(), e.getMessage())
              + " that the server runs.",
          e);
    }
  }
}
