package io.github.sightline.engine;

import io.github.sightline.chat.Attachment;
import io.github.sightline.interview.Status;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar file that goes with an interview's card: given out once the interview is confirmed,
 * and anew with every change from then on. How an interview went changes no calendar. Pure.
 */
final class CalendarNote {
  private static final String NAME = "interview.ics";
  private static final String TYPE = "text/calendar";

  private final CalendarFile writer;

  CalendarNote(CalendarFile writer) {
    this.writer = writer;
  }

  /**
   * The files of the card.
   *
   * @param old the interview before the change; null: it is new
   * @param before the files of the card as it stands; none: nothing was given out yet
   */
  List<Attachment> of(
      AgendaEntry entry, @Nullable AgendaEntry old, String name, List<Attachment> before) {
    boolean first = before.isEmpty();
    boolean same = old != null && old.sequence() == entry.sequence();
    boolean news =
        entry.status() == Status.CONFIRMED
            || (!first
                && (entry.status() == Status.PROPOSED || entry.status() == Status.CANCELLED));
    if (!news || (same && !first)) {
      return before;
    }
    String change = first ? "" : " · change " + entry.sequence();
    return List.of(new Attachment(NAME, TYPE, words(entry) + change, writer.of(entry, name)));
  }

  /** Says which file it is: two of one interview never say the same. */
  private static String words(AgendaEntry entry) {
    String what =
        switch (entry.status()) {
          case PROPOSED -> "an interview that is being agreed, ";
          case CANCELLED, MISSED_BY_TEAM -> "an interview that was called off, ";
          case CONFIRMED, COMPLETED, NO_SHOW -> "the interview, ";
        };
    return "For your calendar: " + what + Clocks.words(entry.terms().slot(), ZoneOffset.UTC);
  }
}
