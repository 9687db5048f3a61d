package io.github.sightline.adapter.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The connections to the store. Who asks for one while the thread has a transaction open gets that
 * transaction's: this is how db-scheduler, which knows nothing of our transactions, takes part.
 */
final class Pool extends HikariDataSource {
  @SuppressWarnings("ThreadLocalUsage") // one for each store, and there are few of them
  private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

  Pool(HikariConfig config) {
    super(config);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection open = current.get();
    return open == null ? super.getConnection() : lent(open);
  }

  /** Whether this thread has a transaction open. */
  boolean isJoined() {
    return current.get() != null;
  }

  /** Lends the connection, from now on, to whoever asks on this thread. */
  void join(Connection connection) {
    current.set(connection);
  }

  /** Ends {@link #join}. */
  void part() {
    current.remove();
  }

  /** The connection, for somebody who must neither end its transaction nor close it. */
  private static Connection lent(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Pool.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "close", "commit", "rollback", "setAutoCommit" -> null;
                  // db-scheduler commits by itself what does not commit by itself.
                  case "getAutoCommit" -> true;
                  default -> call(connection, method, args);
                });
  }

  private static @Nullable Object call(
      Connection connection, Method method, @Nullable Object @Nullable [] args) throws Throwable {
    try {
      return method.invoke(connection, args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
