package io.github.sightline.adapter.sql;

import io.github.sightline.engine.Ledger;
import io.github.sightline.engine.Timers;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A store: a SQLite file, SQLite in memory, or a PostgreSQL server. */
public final class SqlStore implements AutoCloseable {
  private final StoreParts parts;
  private final Ledger ledger;
  private final Timers timers;
  private final @Nullable InstanceLock lock;

  private SqlStore(StoreParts parts, Ledger ledger, Timers timers, @Nullable InstanceLock lock) {
    this.parts = parts;
    this.ledger = ledger;
    this.timers = timers;
    this.lock = lock;
  }

  /**
   * Opens the store, creating it where there is none, and brings its tables up to date. Throws a
   * {@link StoreException} that says what to do where that fails; a store that is damaged or newer
   * than this program is never changed.
   */
  public static SqlStore open(StoreSettings settings, InstantSource clock) {
    if (settings.url().startsWith(PostgresPool.PREFIX)) {
      return open(settings, clock, PostgresPool.open(settings), new Postgres(), null);
    }
    if (!settings.url().startsWith(SqliteFile.PREFIX)) {
      throw new StoreException(
          "store.url must start with %s or %s, not %s"
              .formatted(SqliteFile.PREFIX, PostgresPool.PREFIX, settings.place()));
    }
    if (SqliteFile.isInMemory(settings)) {
      return open(settings, clock, SqlitePool.open(settings), new Sqlite(), null);
    }
    InstanceLock lock = InstanceLock.take(SqliteFile.of(settings));
    try {
      return open(settings, clock, SqlitePool.open(settings), new Sqlite(), lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a store that is there already to look at it, beside a bot that works on it; nothing can
   * be written. Throws a {@link StoreException} where there is none, or one of another version.
   */
  public static SqlStore openToRead(StoreSettings settings, InstantSource clock) {
    boolean server = settings.url().startsWith(PostgresPool.PREFIX);
    if (!server && !SqliteFile.exists(settings)) {
      throw new StoreException(
          "there is no store %s; name another one with --store or store.url"
              .formatted(settings.place()));
    }
    Pool pool = server ? PostgresPool.open(settings) : SqlitePool.openToRead(settings);
    Dialect dialect = server ? new Postgres() : new Sqlite();
    try {
      Schema.refuseOther(pool, dialect, settings.place());
      StoreParts parts = StoreParts.of(pool, dialect, 1);
      return new SqlStore(parts, new SqlLedger(parts), new SqlTimers(parts, clock, 1), null);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  private static SqlStore open(
      StoreSettings settings,
      InstantSource clock,
      Pool pool,
      Dialect dialect,
      @Nullable InstanceLock lock) {
    try {
      Schema.migrate(pool, dialect, settings.place());
      StoreParts parts = StoreParts.of(pool, dialect, settings.workers());
      parts.transactions().run(dialect::freeTimersOfTheDead);
      Timers timers = new SqlTimers(parts, clock, settings.workers());
      return new SqlStore(parts, new SqlLedger(parts), timers, lock);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** What must survive a crash. */
  public Ledger ledger() {
    return ledger;
  }

  /** What rings when. */
  public Timers timers() {
    return timers;
  }

  /** What the ledger and the timers are made of. */
  StoreParts parts() {
    return parts;
  }

  /** Lets running timers finish, then closes everything. */
  @Override
  public void close() {
    timers.close();
    ledger.close();
    if (lock != null) {
      lock.close();
    }
  }
}
