package io.github.sightline.engine;

import io.github.sightline.interview.Slot;
import io.github.sightline.time.Certainty;
import io.github.sightline.time.TimeContext;
import io.github.sightline.time.TimeMention;
import io.github.sightline.time.TimeReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one time that somebody typed in a command, or why there is none.
 *
 * @param slot the time; null: it was not read
 * @param problem what to do about it, in a sentence; empty where there is a time
 */
record TypedTime(@Nullable Slot slot, String problem) {
  private static final String EXAMPLE =
      "Write it as in: Thursday 3pm, or 2026-03-05 15:00 Europe/Berlin.";

  private static final int LONGEST = 6;

  /**
   * Reads it.
   *
   * @param anchor start of the interview that it is about; null: none
   */
  static TypedTime read(
      TimeReader reader, String words, ZoneId zone, Instant now, @Nullable Instant anchor) {
    ZonedDateTime about = anchor == null ? null : anchor.atZone(zone);
    List<TimeMention> found = reader.read(words, new TimeContext(now, zone, null, about));
    if (found.isEmpty()) {
      return problem("There is no time in \"" + words + "\". " + EXAMPLE);
    }
    if (found.size() > 1) {
      String all = found.stream().map(TimeMention::text).collect(Collectors.joining("\", \""));
      return problem("There are several times: \"" + all + "\". Give one.");
    }
    TimeMention time = found.get(0);
    if (time.certainty() == Certainty.DATE_ONLY) {
      return problem("At what hour? " + EXAMPLE);
    }
    if (time.certainty() == Certainty.WINDOW && !isSpan(time)) {
      return problem("\"" + time.text() + "\" is no exact time. " + EXAMPLE);
    }
    Instant start = time.start().toInstant();
    if (!start.isAfter(now)) {
      return problem(
          Clocks.words(Slot.at(start), zone) + " is past. Name the day, too. " + EXAMPLE);
    }
    ZonedDateTime end = time.end();
    return new TypedTime(new Slot(start, end == null ? null : end.toInstant()), "");
  }

  /** Whether it is as long as an interview may be. */
  private static boolean isSpan(TimeMention time) {
    ZonedDateTime end = time.end();
    return end != null && !end.isAfter(time.start().plusHours(LONGEST));
  }

  private static TypedTime problem(String text) {
    return new TypedTime(null, text);
  }
}
