package io.github.sightline.engine;

import java.util.function.Function;

/**
 * Everything that must survive a crash. One transaction at a time per thread: one inside another
 * fails. Safe for many threads. Times are kept to the microsecond.
 */
public interface Ledger extends AutoCloseable {
  /**
   * Runs the work in one transaction and commits it: all of it is on disk when this returns, or,
   * when it throws, none of it ever happened. The work may be run again after a conflict with
   * another writer, so it must have no effects outside the books. No network call and no text
   * reading belongs inside.
   */
  <T> T transact(Function<Books, T> work);

  @Override
  void close();
}
