package io.github.sightline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is read against java.time, over every zone, their change weeks, weekdays and hours. */
class TimeReaderProperties {
  private final TimeReader reader = TimeReader.english();

  @Provide
  Arbitrary<ZoneId> zones() {
    List<ZoneId> all =
        ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.contains("/") && !name.startsWith("Etc/"))
            .sorted()
            .map(ZoneId::of)
            .toList();
    return Arbitraries.of(all);
  }

  private TimeMention one(String text, ZonedDateTime now, ZonedDateTime anchor) {
    List<TimeMention> read =
        reader.read(text, new TimeContext(now.toInstant(), now.getZone(), null, anchor));
    assertThat(read).as(text + " on " + now).hasSize(1);
    return read.get(0);
  }

  private TimeMention one(String text, ZonedDateTime now) {
    List<TimeMention> read = reader.read(text, TimeContext.of(now.toInstant(), now.getZone()));
    assertThat(read).as(text + " on " + now).hasSize(1);
    return read.get(0);
  }

  /** Noon on a day near the zone's next change of its clocks, if it has one, else on that day. */
  private static ZonedDateTime nearChange(ZoneId zone, int day, int aside) {
    LocalDate start = LocalDate.of(2026, 1, 1).plusDays(day);
    ZoneOffsetTransition change =
        zone.getRules().nextTransition(start.atStartOfDay(zone).toInstant());
    LocalDate date = change == null ? start : change.getDateTimeBefore().toLocalDate();
    return date.plusDays(aside).atTime(12, 0).atZone(zone);
  }

  @Property
  void aWeekdayAndHourIsTheNextSuchDayOnTheClocksOfTheZone(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1000) int day,
      @ForAll @IntRange(min = -7, max = 7) int aside,
      @ForAll DayOfWeek weekday,
      @ForAll @IntRange(min = 4, max = 22) int hour) {
    ZonedDateTime now = nearChange(zone, day, aside);
    LocalDate date = now.toLocalDate().with(TemporalAdjusters.nextOrSame(weekday));
    ZonedDateTime expected = date.atTime(hour, 30).atZone(zone);
    if (!expected.isAfter(now)) {
      expected = date.plusWeeks(1).atTime(hour, 30).atZone(zone);
    }
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String clock = LocalTime.of(hour, 30).format(DateTimeFormatter.ofPattern("h:mm a", Locale.US));
    assertThat(one(name + " at " + clock, now).start()).isEqualTo(expected);
  }

  @Property
  void aWeekdayOfNextWeekIsInTheNextIsoWeek(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1000) int day,
      @ForAll DayOfWeek weekday) {
    ZonedDateTime now = nearChange(zone, day, 0);
    LocalDate monday =
        now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(1);
    String name = weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    TimeMention read = one("next " + name + " 15:00", now);
    assertThat(read.start())
        .isEqualTo(monday.plusDays(weekday.getValue() - 1L).atTime(15, 0).atZone(zone));
  }

  @Property
  void aMoveByDaysKeepsTheWallClockOverChangesOfTheClocks(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1000) int day,
      @ForAll @IntRange(min = -7, max = 0) int aside,
      @ForAll @IntRange(min = 2, max = 20) int days,
      @ForAll boolean isLater) {
    ZonedDateTime anchor = nearChange(zone, day, aside);
    String text = days + (isLater ? " days later" : " days earlier");
    LocalDateTime expected = anchor.toLocalDateTime().plusDays(isLater ? days : -days);
    assertThat(one(text, anchor.minusDays(3), anchor).start()).isEqualTo(expected.atZone(zone));
  }

  @Property
  void aMoveByMinutesIsExact(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1000) int day,
      @ForAll @IntRange(min = 5, max = 180) int minutes) {
    ZonedDateTime anchor = nearChange(zone, day, 0);
    assertThat(one("push it back by " + minutes + " minutes", anchor.minusDays(1), anchor).start())
        .isEqualTo(anchor.plusMinutes(minutes));
  }

  @Property
  void anIsoDateAndTimeIsThatInstantInTheAuthorsZone(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 3000) int day,
      @ForAll @IntRange(min = 4, max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute) {
    LocalDateTime time = LocalDate.of(2026, 1, 1).plusDays(day).atTime(hour, minute);
    ZonedDateTime now = LocalDate.of(2026, 1, 1).atTime(12, 0).atZone(zone);
    String text = time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
    assertThat(one(text, now).start()).isEqualTo(time.atZone(zone));
  }

  @Property
  void aDateWithoutAYearIsTheNextOne(
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1000) int day,
      @ForAll @IntRange(min = 0, max = 364) int ahead) {
    ZonedDateTime now = nearChange(zone, day, 0);
    LocalDate date = now.toLocalDate().plusDays(ahead);
    String text = date.format(DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH)) + ", 14:15";
    assertThat(one(text, now).start()).isEqualTo(date.atTime(14, 15).atZone(zone));
  }

  @Property
  void whateverIsWrittenIsReadWithoutFailing(@ForAll String text, @ForAll("zones") ZoneId zone) {
    ZonedDateTime now = LocalDate.of(2026, 6, 1).atTime(9, 0).atZone(zone);
    for (TimeMention mention : reader.read(text, TimeContext.of(now.toInstant(), zone))) {
      assertThat(text.substring(mention.from(), mention.to())).isEqualTo(mention.text());
    }
  }

  @Provide
  Arbitrary<String> jumbled() {
    return Arbitraries.of(
            "tuesday",
            "3",
            "3pm",
            "10",
            "or",
            ",",
            "next",
            "week",
            "not",
            "at",
            "between",
            "and",
            "-",
            "12/3",
            "may",
            "5th",
            "half",
            "past",
            "an hour",
            "later",
            "ET",
            "your time",
            "(",
            ")",
            "\n",
            "tomorrow",
            "morning",
            "in",
            "2",
            "days",
            "from",
            "?",
            "<t:1781856000:F>",
            "push it",
            "to",
            ":30",
            "can't",
            "if",
            "same time",
            "every",
            "the",
            "of",
            "a week",
            "noon",
            "~",
            "@",
            "14h30",
            "london")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 3000)
  void anyJumbleOfTimeWordsIsReadWithoutFailing(
      @ForAll("jumbled") String text, @ForAll boolean isAnchored) {
    ZonedDateTime now = LocalDate.of(2026, 6, 1).atTime(9, 0).atZone(ZoneId.of("Europe/Berlin"));
    ZonedDateTime anchor = isAnchored ? now.plusDays(2) : null;
    for (TimeMention mention :
        reader.read(text, new TimeContext(now.toInstant(), now.getZone(), null, anchor))) {
      assertThat(text.substring(mention.from(), mention.to())).isEqualTo(mention.text());
      assertThat(mention.because()).isNotEmpty();
    }
  }
}
