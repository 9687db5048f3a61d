package io.github.sightline.adapter.sql;

/** What the ledger and the timers of one store share. */
record StoreParts(
    Pool pool, Dialect dialect, Transactions transactions, Alarms alarms, Doorbell doorbell) {

  static StoreParts of(Pool pool, Dialect dialect, int workers) {
    return new StoreParts(
        pool,
        dialect,
        new Transactions(pool, dialect),
        new Alarms(pool, dialect),
        new Doorbell(workers));
  }
}
