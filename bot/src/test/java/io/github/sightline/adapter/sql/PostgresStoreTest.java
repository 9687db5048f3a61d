package io.github.sightline.adapter.sql;

import io.github.sightline.engine.LedgerContract;
import io.github.sightline.engine.LiveTimersContract;
import io.github.sightline.engine.OpenStore;
import io.github.sightline.engine.TimersContract;
import org.junit.jupiter.api.Nested;

/** PostgreSQL keeps the promises of the ports. */
class PostgresStoreTest {

  @Nested
  class AsLedger extends LedgerContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestPostgres.newPlace());
    }
  }

  @Nested
  class AsTimers extends TimersContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestPostgres.newPlace());
    }
  }

  @Nested
  class AsLiveTimers extends LiveTimersContract {
    @Override
    protected OpenStore open() {
      return TestStore.open(TestPostgres.newPlace());
    }
  }
}
