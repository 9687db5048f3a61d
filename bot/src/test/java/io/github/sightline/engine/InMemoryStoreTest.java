package io.github.sightline.engine;

import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/** The fakes keep the promises of the ports, so that tests may rely on them. */
class InMemoryStoreTest {
  private record Fake(InMemoryLedger ledger, InMemoryTimers timers) implements OpenStore {
    static OpenStore open() {
      InMemoryLedger ledger = new InMemoryLedger();
      return new Fake(ledger, new InMemoryTimers(ledger, InstantSource.system()));
    }

    @Override
    public OpenStore reopened() {
      timers.close();
      return new Fake(ledger, new InMemoryTimers(ledger, InstantSource.system()));
    }

    @Override
    public void close() {
      timers.close();
      ledger.close();
    }
  }

  @Nested
  class AsLedger extends LedgerContract {
    @Override
    protected OpenStore open() {
      return Fake.open();
    }
  }

  @Nested
  class AsTimers extends TimersContract {
    @Override
    protected OpenStore open() {
      return Fake.open();
    }
  }

  @Nested
  class AsLiveTimers extends LiveTimersContract {
    @Override
    protected OpenStore open() {
      return Fake.open();
    }
  }
}
