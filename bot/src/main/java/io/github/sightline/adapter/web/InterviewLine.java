package io.github.sightline.adapter.web;

import io.github.sightline.adapter.web.Chip.Tone;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Status;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An interview in a list.
 *
 * @param when on the clocks of the reader
 * @param mode how it is held
 * @param status where it stands
 * @param tone how it went
 */
public record InterviewLine(String when, String mode, String status, Tone tone) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  static InterviewLine of(Interview interview, ZoneId zone) {
    return of(
        TIME.format(interview.slot().start().atZone(zone)), interview.mode(), interview.status());
  }

  /** One whose time is written already. */
  public static InterviewLine of(String when, Mode mode, Status status) {
    return new InterviewLine(when, mode(mode), status(status), tone(status));
  }

  private static String mode(Mode mode) {
    return switch (mode) {
      case VIDEO -> "video";
      case PHONE -> "phone";
      case TEXT -> "in writing";
      case ONSITE -> "in person";
      case UNSPECIFIED -> "way not said";
    };
  }

  private static String status(Status status) {
    return switch (status) {
      case PROPOSED -> "proposed";
      case CONFIRMED -> "confirmed";
      case CANCELLED -> "cancelled";
      case COMPLETED -> "held";
      case NO_SHOW -> "not attended";
      case MISSED_BY_TEAM -> "missed by the team";
    };
  }

  private static Tone tone(Status status) {
    return switch (status) {
      case CONFIRMED, COMPLETED -> Tone.GOOD;
      case NO_SHOW -> Tone.CORE;
      case PROPOSED, CANCELLED, MISSED_BY_TEAM -> Tone.PLAIN;
    };
  }
}
