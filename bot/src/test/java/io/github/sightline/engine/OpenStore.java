package io.github.sightline.engine;

import java.util.function.Consumer;
import java.util.function.Function;

/** A store under test. */
public interface OpenStore extends AutoCloseable {
  Ledger ledger();

  Timers timers();

  /** The same store after a stop and a start; this one is of no use any more. */
  OpenStore reopened();

  @Override
  void close();

  /** Runs work in a transaction of the store. */
  default <T> T ask(Function<Books, T> work) {
    return ledger().transact(work);
  }

  /** Runs work without a result in a transaction of the store. */
  default void tell(Consumer<Books> work) {
    ledger()
        .transact(
            books -> {
              work.accept(books);
              return true;
            });
  }
}
