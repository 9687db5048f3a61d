package io.github.sightline.adapter.sql;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The tables, brought up to date when a store is opened. */
final class Schema {
  private Schema() {}

  static void migrate(Pool pool, Dialect dialect, String place) {
    Flyway flyway = flyway(pool, dialect);
    try {
      refuseNewer(flyway, place);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          "%s cannot be brought up to date and was left as it is. Restore a backup, or give the bot"
                  .formatted(place)
              + " another store.url.",
          e);
    }
  }

  /** Throws where the tables are not exactly those of this program; changes nothing. */
  static void refuseOther(Pool pool, Dialect dialect, String place) {
    Flyway flyway = flyway(pool, dialect);
    refuseNewer(flyway, place);
    if (flyway.info().pending().length > 0) {
      throw new StoreException(
          place + " was written by an older Sightline; run or check brings it up to date");
    }
  }

  private static Flyway flyway(Pool pool, Dialect dialect) {
    return Flyway.configure()
        .dataSource(pool)
        .locations("classpath:io/github/sightline/adapter/sql/schema")
        .placeholders(dialect.words())
        .load();
  }

  private static void refuseNewer(Flyway flyway, String place) {
    Arrays.stream(flyway.info().all())
        .filter(migration -> migration.getState().isApplied() && !migration.getState().isResolved())
        .findFirst()
        .map(MigrationInfo::getVersion)
        .ifPresent(
            version -> {
              throw new StoreException(
                  "%s was written by a newer Sightline (its tables are of version %s). Run that"
                          .formatted(place, version)
                      + " version, or restore a backup of before.");
            });
  }
}
