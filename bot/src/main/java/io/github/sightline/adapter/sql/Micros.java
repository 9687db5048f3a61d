package io.github.sightline.adapter.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the store holds them: microseconds since 1970 UTC, the finest that platforms give. */
final class Micros {
  private Micros() {}

  static long of(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time.truncatedTo(ChronoUnit.MICROS));
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
