package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.NavigableMap;

/** Where people live and lived, as the platform told. */
public interface PersonZones {
  /**
   * Notes where a person lives. Does nothing where that is known; what is known first holds for all
   * time before.
   *
   * @param since from when on a zone counts that differs from the one before
   */
  void note(UserId person, ZoneId zone, Instant since);

  /** Where the person lived from when on; empty where nobody ever told. */
  NavigableMap<Instant, ZoneId> of(UserId person);
}
