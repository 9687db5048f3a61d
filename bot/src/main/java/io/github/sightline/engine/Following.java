package io.github.sightline.engine;

import io.github.sightline.interview.Zones;
import io.github.sightline.time.TimeReader;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How interviews are followed.
 *
 * @param arrangements who derives them
 * @param settings what is done about them
 * @param calendar writes interviews for calendar programs; null: nobody does
 */
public record Following(
    Arrangements arrangements, InterviewSettings settings, @Nullable CalendarFile calendar) {
  /** For people who live by UTC, with every setting at its default. */
  public static final Following USUAL =
      new Following(
          new Arrangements(
              TimeReader.english(), channel -> new Zones(ZoneOffset.UTC, ZoneOffset.UTC)),
          InterviewSettings.DEFAULT);

  /** Without files for calendar programs. */
  public Following(Arrangements arrangements, InterviewSettings settings) {
    this(arrangements, settings, null);
  }

  /** What goes with interviews' cards; empty: nothing does. */
  Optional<CalendarNote> notes() {
    return Optional.ofNullable(calendar)
        .filter(writer -> settings.invitations())
        .map(CalendarNote::new);
  }
}
