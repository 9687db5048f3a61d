package io.github.sightline.summary;

import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Party;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became of an interview, as it is counted.
 *
 * @param kind what
 * @param side whose doing it was; of a move, who put the new time forward
 * @param mode how the interview is held, as far as is known now
 * @param at when it was said; for what became of it, when it was to take place
 * @param took from the first proposal to the agreement; null for every other kind
 */
public record InterviewStep(Kind kind, Party side, Mode mode, Instant at, @Nullable Duration took) {

  /** What can become of an interview. */
  public enum Kind {
    PROPOSED,
    AGREED,
    MOVED,
    CANCELLED,
    HELD,
    /** Missed by a side, or held without what was agreed. */
    NO_SHOW,
    /** Agreed, and nobody said yet how it went. */
    UNTOLD
  }
}
