package io.github.sightline.adapter.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Runs work in transactions: all of it is on disk afterwards, or none. */
final class Transactions {
  /** Conflicts in a row after which the work is given up; whoever asked for it asks again. */
  static final int ATTEMPTS = 5;

  private final Pool pool;
  private final Dialect dialect;

  Transactions(Pool pool, Dialect dialect) {
    this.pool = pool;
    this.dialect = dialect;
  }

  /** Runs the work, again after a conflict with another writer. */
  <T> T run(Function<Session, T> work) {
    if (pool.isJoined()) {
      throw new IllegalStateException(
          "a transaction is open on this thread already; use its books instead of another one");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (RuntimeException e) {
        // No pause before the next attempt: the database made us wait for the other one already.
        if (!isConflict(e)) {
          throw e;
        }
        if (attempt == ATTEMPTS) {
          throw new StoreException("given up after " + ATTEMPTS + " conflicts with others", e);
        }
      }
    }
  }

  private <T> T once(Function<Session, T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      return joined(connection, work);
    } catch (SQLException e) {
      throw new StoreException("the store did not take the transaction", e);
    }
  }

  private <T> T joined(Connection connection, Function<Session, T> work) throws SQLException {
    Session session = new Session(connection);
    pool.join(connection);
    try {
      T result = work.apply(session);
      connection.commit();
      return result;
    } catch (RuntimeException | Error | SQLException e) {
      rollback(connection, e);
      throw e;
    } finally {
      pool.part();
      session.end();
    }
  }

  private static void rollback(Connection connection, Throwable reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private boolean isConflict(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLException e && dialect.isConflict(e)) {
        return true;
      }
    }
    return false;
  }
}
