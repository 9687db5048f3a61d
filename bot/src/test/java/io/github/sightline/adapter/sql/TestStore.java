package io.github.sightline.adapter.sql;

import io.github.sightline.engine.Ledger;
import io.github.sightline.engine.OpenStore;
import io.github.sightline.engine.Timers;
import java.nio.file.Path;
import java.time.InstantSource;

/** A store in a database, for the contracts. */
record TestStore(String url, SqlStore store) implements OpenStore {
  static final String MEMORY = "jdbc:sqlite::memory:";

  static TestStore open(String url) {
    return new TestStore(url, SqlStore.open(StoreSettings.of(url), InstantSource.system()));
  }

  static String file(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("store.db");
  }

  @Override
  public Ledger ledger() {
    return store.ledger();
  }

  @Override
  public Timers timers() {
    return store.timers();
  }

  @Override
  public OpenStore reopened() {
    if (url.equals(MEMORY)) {
      return this; // stopping it would be the end of it
    }
    close();
    return open(url);
  }

  @Override
  public void close() {
    store.close();
  }
}
