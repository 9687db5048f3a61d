package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.time.Instant;
import java.util.List;

/**
 * All interviews as they were derived last, to be found by their time. A copy of what the talks and
 * the orders say: {@link Arrangements} is who knows.
 */
public interface Agenda {
  /** Keeps an interview, in place of an earlier state of it. */
  void put(AgendaEntry entry);

  /** Drops an interview, where there is one. */
  void remove(UserId candidate, String interview);

  /** The interviews of a candidate, by start, then id. */
  List<AgendaEntry> of(UserId candidate);

  /** The interviews that begin from one time on and before the other, by start, then id. */
  List<AgendaEntry> between(Instant from, Instant to);
}
