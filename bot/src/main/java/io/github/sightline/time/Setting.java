package io.github.sightline.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The context of a message, in the author's zone. */
final class Setting {
  final TimeContext context;
  final ZonedDateTime now;
  final @Nullable ZonedDateTime anchor;

  Setting(TimeContext context) {
    this.context = context;
    this.now = context.reference().atZone(context.zone());
    ZonedDateTime said = context.anchor();
    this.anchor = said == null ? null : said.withZoneSameInstant(context.zone());
  }

  LocalDate today() {
    return now.toLocalDate();
  }

  Clock clock() {
    return clock(now.toLocalTime());
  }

  @Nullable Clock anchorClock() {
    return anchor == null ? null : clock(anchor.toLocalTime());
  }

  private static Clock clock(LocalTime time) {
    return new Clock(time.getHour(), time.getMinute(), Clock.OPEN, true);
  }

  /** The zone that a name means to this author; null: the reader's zone, which is not known. */
  @Nullable ZoneId zone(@Nullable ZoneName name) {
    if (name == null || name.kind() == ZoneName.Kind.MINE) {
      return context.zone();
    }
    if (name.kind() == ZoneName.Kind.YOURS) {
      boolean mild = name.abbreviation().equals("for");
      ZoneId other = context.otherZone();
      return other == null && mild ? context.zone() : other;
    }
    return Places.usesItself(context.zone(), name.abbreviation()) ? context.zone() : name.zone();
  }
}
