package io.github.sightline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nobody is reminded at night, on whichever clock. */
class QuietHoursTest {
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant SPRING = Instant.parse("2026-03-28T00:00:00Z");

  private static Instant at(String time) {
    return Instant.parse(time);
  }

  @Test
  void aReminderAtNightWaitsForTheMorningWhereThatIsSoonEnough() {
    assertThat(
            NIGHT.around(at("2026-02-01T23:00:00Z"), List.of(BERLIN), at("2026-02-02T22:00:00Z")))
        .contains(at("2026-02-02T06:00:00Z"));
  }

  @Test
  void elseItComesInTheEvening() {
    assertThat(
            NIGHT.around(at("2026-02-02T04:00:00Z"), List.of(BERLIN), at("2026-02-02T04:50:00Z")))
        .contains(at("2026-02-01T20:59:00Z"));
  }

  @Test
  void whoSleepsLaterIsWaitedForToo() {
    assertThat(
            NIGHT.around(
                at("2026-02-01T14:00:00Z"), List.of(TOKYO, BERLIN), at("2026-02-02T14:00:00Z")))
        .as("the morning of Tokyo is the night of Berlin")
        .contains(at("2026-02-02T06:00:00Z"));
  }

  @Property(tries = 500)
  void neverAtNightAndNeverFarFromWhatWasWanted(
      @ForAll @IntRange(min = 0, max = 5_000) int minutes,
      @ForAll @IntRange(min = 10, max = 1_440) int left) {
    Instant wanted = SPRING.plus(Duration.ofMinutes(minutes));
    List<ZoneId> readers = List.of(BERLIN, ZoneId.of("America/New_York"));
    NIGHT
        .around(wanted, readers, wanted.plus(Duration.ofMinutes(left)))
        .ifPresent(
            time -> {
              assertThat(readers).noneMatch(zone -> NIGHT.isQuiet(time, zone));
              assertThat(Duration.between(time, wanted).abs())
                  .isLessThanOrEqualTo(Duration.ofDays(1));
            });
  }

  @Test
  void noneIsNever() {
    assertThat(QuietHours.NONE.isQuiet(SPRING, BERLIN)).isFalse();
  }
}
