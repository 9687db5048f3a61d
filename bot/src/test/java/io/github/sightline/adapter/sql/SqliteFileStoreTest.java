package io.github.sightline.adapter.sql;

import io.github.sightline.engine.LedgerContract;
import io.github.sightline.engine.LiveTimersContract;
import io.github.sightline.engine.OpenStore;
import io.github.sightline.engine.TimersContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** A SQLite file keeps the promises of the ports. */
class SqliteFileStoreTest {
  @SuppressWarnings("NullAway.Init") // made by JUnit
  @TempDir
  Path folder;

  @Nested
  class AsLedger extends LedgerContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestStore.file(folder));
    }
  }

  @Nested
  class AsTimers extends TimersContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestStore.file(folder));
    }
  }

  @Nested
  class AsLiveTimers extends LiveTimersContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestStore.file(folder));
    }
  }
}
