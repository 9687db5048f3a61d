package io.github.sightline.summary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * When a team gets its summary. From Monday to Wednesday it is about the week before, from Thursday
 * on about the week that runs: so each week has one summary, whatever the day.
 *
 * @param day of the week
 * @param time on the clocks of the zone
 * @param zone where the team works
 */
public record Weekly(DayOfWeek day, LocalTime time, ZoneId zone) {
  private static final int BACK = 3;

  /**
   * When the summary of that week is due. Where clocks skip that time: the first moment after the
   * gap. Where they show it twice: the first of both.
   */
  public Instant due(Week week) {
    LocalDate date = week.monday().plusDays(day.getValue() - 1L);
    LocalDateTime wanted = (isAboutWeekBefore() ? date.plusWeeks(1) : date).atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
    return change != null && change.isGap()
        ? change.getInstant()
        : wanted.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** The first week whose summary is due after that moment. */
  public Week nextDue(Instant after) {
    Week week = Week.of(after, zone).plus(-BACK);
    while (!due(week).isAfter(after)) {
      week = week.next();
    }
    return week;
  }

  private boolean isAboutWeekBefore() {
    return day.compareTo(DayOfWeek.WEDNESDAY) <= 0;
  }
}
