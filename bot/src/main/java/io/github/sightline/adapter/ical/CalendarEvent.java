package io.github.sightline.adapter.ical;

import biweekly.component.VEvent;
import biweekly.property.Status;
import io.github.sightline.engine.AgendaEntry;
import io.github.sightline.interview.Mode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;

/** An interview as an event of a calendar. How it went is nobody's business there. */
final class CalendarEvent {
  private static final int UID_BYTES = 16;

  private CalendarEvent() {}

  /**
   * The event.
   *
   * @param name the candidate's, as shown to staff
   * @param now when it is written
   */
  static VEvent of(AgendaEntry entry, String name, Instant now) {
    VEvent event = new VEvent();
    event.setUid(uid(entry));
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(now));
    event.setLastModified(Date.from(entry.settledAt()));
    event.setDateStart(Date.from(entry.start()));
    event.setDateEnd(Date.from(entry.end()));
    event.setSummary("Interview: " + name + how(entry.terms().mode()));
    event.setStatus(status(entry));
    return event;
  }

  /** The same for one interview whatever becomes of it, and telling nobody's id. */
  static String uid(AgendaEntry entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash =
          digest.digest(
              (entry.candidate() + "|" + entry.interview()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, UID_BYTES) + "@sightline";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String how(Mode mode) {
    return switch (mode) {
      case VIDEO -> " (video)";
      case PHONE -> " (phone)";
      case TEXT -> " (in writing)";
      case ONSITE -> " (in person)";
      case UNSPECIFIED -> "";
    };
  }

  private static Status status(AgendaEntry entry) {
    return switch (entry.status()) {
      case PROPOSED -> Status.tentative();
      case CONFIRMED, COMPLETED, NO_SHOW -> Status.confirmed();
      case CANCELLED, MISSED_BY_TEAM -> Status.cancelled();
    };
  }
}
