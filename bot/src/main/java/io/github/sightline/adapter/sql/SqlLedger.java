package io.github.sightline.adapter.sql;

import io.github.sightline.engine.Books;
import io.github.sightline.engine.Ledger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ledger in a database. */
final class SqlLedger implements Ledger {
  private final StoreParts parts;

  /** What a transaction came to. */
  private record Done<T extends @Nullable Object>(T result, boolean sooner) {}

  SqlLedger(StoreParts parts) {
    this.parts = parts;
  }

  @Override
  public <T> T transact(Function<Books, T> work) {
    Done<T> done = parts.transactions().run(session -> run(session, work));
    if (done.sooner()) {
      parts.doorbell().ring();
    }
    return done.result();
  }

  @Override
  public void close() {
    parts.pool().close();
  }

  private <T> Done<T> run(Session session, Function<Books, T> work) {
    SqlBooks books = new SqlBooks(session, parts);
    T result = work.apply(books);
    return new Done<>(result, books.settle());
  }
}
