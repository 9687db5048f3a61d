package io.github.sightline.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A zone as it was said.
 *
 * @param kind how it was said
 * @param zone the zone that the words mean to most; null: the author's or the reader's
 * @param abbreviation the abbreviation, in lower case, if it is one
 */
record ZoneName(Kind kind, @Nullable ZoneId zone, String abbreviation) {
  enum Kind {
    NAMED,
    /** Only the name of a place. */
    PLACE,
    MINE,
    YOURS
  }
}
