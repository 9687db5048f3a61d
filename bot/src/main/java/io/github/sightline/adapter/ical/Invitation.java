package io.github.sightline.adapter.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import io.github.sightline.engine.AgendaEntry;
import io.github.sightline.interview.Status;
import java.time.Instant;
import java.util.List;

/**
 * One interview as an invitation, or as the cancellation of one. A later one of the same interview
 * has the same UID and, where anything changed, a higher SEQUENCE: programs replace what they have.
 */
public final class Invitation {
  private Invitation() {}

  /**
   * The invitation as text; of an interview that is off, the cancellation.
   *
   * @param name the candidate's, as shown to staff
   * @param organizer mail address of who invites
   * @param guests mail addresses of who is invited
   * @param now when it is written
   */
  public static String render(
      AgendaEntry entry, String name, String organizer, List<String> guests, Instant now) {
    VEvent event = CalendarEvent.of(entry, name, now);
    boolean off = entry.status() == Status.CANCELLED || entry.status() == Status.MISSED_BY_TEAM;
    event.setOrganizer(new Organizer(null, organizer));
    for (String guest : guests) {
      Attendee attendee = new Attendee(null, guest);
      attendee.setRsvp(!off);
      attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
      event.addAttendee(attendee);
    }
    ICalendar calendar = new ICalendar();
    calendar.setProductId(CalendarFeed.PRODUCT);
    calendar.setMethod(off ? Method.CANCEL : Method.REQUEST);
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }
}
