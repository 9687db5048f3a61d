package io.github.sightline.adapter.sql;

import io.github.sightline.interview.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the store holds them: microseconds since 1970 UTC, the finest that platforms give. */
final class Micros {
  private Micros() {}

  static long of(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time.truncatedTo(ChronoUnit.MICROS));
  }

  /** The row's {@code starts_at} and {@code ends_at}. */
  static Slot slot(ResultSet row) throws SQLException {
    Instant start = instant(row.getLong("starts_at"));
    long end = row.getLong("ends_at");
    return row.wasNull() ? Slot.at(start) : new Slot(start, instant(end));
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
