package io.github.sightline.adapter.sql;

import io.github.sightline.engine.LedgerContract;
import io.github.sightline.engine.LiveTimersContract;
import io.github.sightline.engine.OpenStore;
import io.github.sightline.engine.TimersContract;
import org.junit.jupiter.api.Nested;

/** SQLite in memory keeps the promises of the ports. */
class SqliteMemoryStoreTest {

  @Nested
  class AsLedger extends LedgerContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestStore.MEMORY);
    }
  }

  @Nested
  class AsTimers extends TimersContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestStore.MEMORY);
    }
  }

  @Nested
  class AsLiveTimers extends LiveTimersContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestStore.MEMORY);
    }
  }
}
