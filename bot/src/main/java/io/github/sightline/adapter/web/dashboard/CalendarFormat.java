package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.AgendaEntry;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Port: writes interviews down as calendar programs read them. */
@FunctionalInterface
public interface CalendarFormat {
  /**
   * The text of a calendar.
   *
   * @param names what staff call a candidate
   * @param now when it is asked for
   */
  String render(
      String title, List<AgendaEntry> entries, Function<UserId, String> names, Instant now);
}
