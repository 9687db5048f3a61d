package io.github.sightline.adapter.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.util.Duration;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.AgendaEntry;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A calendar of interviews that programs subscribe to. */
public final class CalendarFeed {
  /** The type of what {@link #render} returns. */
  public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

  static final String PRODUCT = "-//Sightline//Interviews//EN";
  private static final int REFRESH_MINUTES = 15;

  private CalendarFeed() {}

  /**
   * The calendar as text, without a method: it is there to be read, and nobody invites. What was
   * called off stays in it as cancelled, so that programs take it out.
   *
   * @param title shown by the program
   * @param entries the interviews, such as those of one host
   * @param names what staff call a candidate
   * @param now when it is asked for
   */
  public static String render(
      String title, List<AgendaEntry> entries, Function<UserId, String> names, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName(title);
    calendar.setExperimentalProperty("X-WR-CALNAME", title);
    calendar.setRefreshInterval(Duration.builder().minutes(REFRESH_MINUTES).build());
    for (AgendaEntry entry : entries) {
      calendar.addEvent(CalendarEvent.of(entry, names.apply(entry.candidate()), now));
    }
    return Biweekly.write(calendar).go();
  }
}
