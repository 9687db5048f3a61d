package io.github.sightline.adapter.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Organizer;
import io.github.sightline.engine.AgendaEntry;
import io.github.sightline.interview.Status;

/**
 * One interview as a file that people open in their calendars, or as its cancellation. A later one
 * of the same interview has the same UID and a higher SEQUENCE: programs replace what they have.
 */
public final class Invitation {
  /** RFC 5546 wants an organizer, and programs an address; mail to this one goes nowhere. */
  private static final String NOBODY = "no-reply@sightline.invalid";

  private Invitation() {}

  /**
   * The file as text, the same for the same state of the interview. It is published, not a request:
   * nobody can answer to a file.
   *
   * @param name the candidate's
   */
  public static String render(AgendaEntry entry, String name) {
    VEvent event = CalendarEvent.of(entry, name, entry.settledAt());
    boolean off = entry.status() == Status.CANCELLED || entry.status() == Status.MISSED_BY_TEAM;
    event.setOrganizer(new Organizer("Hiring team", NOBODY));
    ICalendar calendar = new ICalendar();
    calendar.setProductId(CalendarFeed.PRODUCT);
    calendar.setMethod(off ? Method.CANCEL : Method.PUBLISH);
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }
}
