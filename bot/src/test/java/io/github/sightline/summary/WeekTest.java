package io.github.sightline.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
  @Test
  void weeksAreThoseOfIso8601() {
    for (LocalDate day = LocalDate.of(2004, 1, 1); day.getYear() < 2045; day = day.plusDays(1)) {
      Week week = Week.of(day);
      String iso = day.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
      assertThat(week).hasToString(iso);
      assertThat(Week.parse(iso)).isEqualTo(week);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-W54", "2025-W53", "2026-W00", "2026-20", "W20", "week 3"})
  void whatIsNoWeekIsRefused(String text) {
    assertThatThrownBy(() -> Week.parse(text)).hasMessageContaining("2026-W20");
  }

  @Test
  void aWeekBeginsWhereItsZoneBeginsTheDay() {
    Week week = Week.parse("2026-W13");
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    assertThat(week.start(berlin)).hasToString("2026-03-22T23:00:00Z");
    assertThat(week.end(berlin)).as("an hour shorter").hasToString("2026-03-29T22:00:00Z");
  }
}
