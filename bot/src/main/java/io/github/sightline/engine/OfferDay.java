package io.github.sightline.engine;

import io.github.sightline.diligence.Change;
import io.github.sightline.time.TimeContext;
import io.github.sightline.time.TimeMention;
import io.github.sightline.time.TimeReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed behind {@code offer}, or why it cannot be taken.
 *
 * @param change that an offer is planned, or none; null: it was not read
 * @param problem what to do about it, in a sentence; empty where there is a change
 */
record OfferDay(@Nullable Change change, String problem) {
  private static final Set<String> NONE = Set.of("off", "none", "no", "made");
  private static final String EXAMPLE =
      " Write it as in: offer 2026-12-01, offer by Friday, or offer off.";

  static OfferDay read(TimeReader reader, String words, ZoneId zone, Instant now) {
    String text = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(planned )?(by|on) ", "");
    if (NONE.contains(text)) {
      return new OfferDay(new Change.NoOffer(), "");
    }
    if (text.isEmpty() || text.equals("planned")) {
      return new OfferDay(new Change.OfferPlanned(null), "");
    }
    LocalDate day = day(reader, text, zone, now);
    if (day == null) {
      return new OfferDay(null, "There is no one day in \"" + words.strip() + "\"." + EXAMPLE);
    }
    return day.isBefore(now.atZone(zone).toLocalDate())
        ? new OfferDay(null, day + " is past." + EXAMPLE)
        : new OfferDay(new Change.OfferPlanned(day), "");
  }

  private static @Nullable LocalDate day(TimeReader reader, String text, ZoneId zone, Instant now) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      List<TimeMention> found = reader.read(text, new TimeContext(now, zone, null, null));
      return found.size() == 1
          ? found.get(0).start().withZoneSameInstant(zone).toLocalDate()
          : null;
    }
  }
}
