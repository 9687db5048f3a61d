package io.github.sightline.adapter.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server for all tests, unpacked and started on first use. */
final class TestPostgres {
  private static @Nullable TestPostgres started;

  private final @Nullable EmbeddedPostgres server;
  private final String reason;
  private int schemas;

  private TestPostgres(@Nullable EmbeddedPostgres server, String reason) {
    this.server = server;
    this.reason = reason;
  }

  /** The address of a new, empty place on the server; ends the test where there is no server. */
  static synchronized String newPlace() {
    TestPostgres postgres = started == null ? start() : started;
    started = postgres;
    EmbeddedPostgres server = postgres.server;
    Assumptions.assumeTrue(server != null, postgres.reason);
    if (server == null) {
      throw new IllegalStateException(postgres.reason);
    }
    String schema = "t" + ++postgres.schemas;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  private static TestPostgres start() {
    try {
      return new TestPostgres(EmbeddedPostgres.builder().start(), "");
    } catch (IOException | RuntimeException | LinkageError e) {
      String reason = "SKIPPED: tests on PostgreSQL, which does not start here: " + e;
      System.err.println(reason);
      return new TestPostgres(null, reason);
    }
  }
}
