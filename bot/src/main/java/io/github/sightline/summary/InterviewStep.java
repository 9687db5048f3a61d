package io.github.sightline.summary;

import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Facet;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Party;
import io.github.sightline.interview.Source;
import io.github.sightline.interview.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became of an interview, as it is counted.
 *
 * @param kind what
 * @param side whose doing it was
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

  /** The steps of an interview of that candidate, by time of their being said. */
  public static List<InterviewStep> of(Interview interview, UserId candidate) {
    List<InterviewStep> steps = new ArrayList<>();
    Instant proposed = null;
    boolean agreed = false;
    for (Change change : interview.history()) {
      Source source = change.source();
      Party side = source.by().equals(candidate) ? Party.CANDIDATE : Party.TEAM;
      if (change.facet() == Facet.TIME) {
        Kind kind = change.before().isEmpty() ? Kind.PROPOSED : Kind.MOVED;
        proposed = proposed == null ? source.at() : proposed;
        steps.add(new InterviewStep(kind, side, interview.mode(), source.at(), null));
      } else if (isAgreement(change) && !agreed && proposed != null) {
        agreed = true;
        Duration took = Duration.between(proposed, source.at());
        steps.add(new InterviewStep(Kind.AGREED, side, interview.mode(), source.at(), took));
      }
    }
    end(interview, candidate, steps);
    return List.copyOf(steps);
  }

  private static boolean isAgreement(Change change) {
    return change.facet() == Facet.STATUS && change.after().equals(Status.CONFIRMED.key());
  }

  /** Only the last word on how it ended counts. */
  private static void end(Interview interview, UserId candidate, List<InterviewStep> steps) {
    Source last = null;
    for (Change change : interview.history()) {
      last = change.facet() == Facet.STATUS ? change.source() : last;
    }
    if (last == null) {
      return;
    }
    Party teller = last.by().equals(candidate) ? Party.CANDIDATE : Party.TEAM;
    Instant start = interview.slot().start();
    Instant over = start.isBefore(last.at()) ? start : last.at();
    Mode mode = interview.mode();
    switch (interview.status()) {
      case COMPLETED -> steps.add(new InterviewStep(Kind.HELD, Party.TEAM, mode, over, null));
      case NO_SHOW -> steps.add(new InterviewStep(Kind.NO_SHOW, Party.CANDIDATE, mode, over, null));
      case MISSED_BY_TEAM ->
          steps.add(new InterviewStep(Kind.NO_SHOW, Party.TEAM, mode, over, null));
      case CANCELLED -> steps.add(new InterviewStep(Kind.CANCELLED, teller, mode, last.at(), null));
      case CONFIRMED -> steps.add(new InterviewStep(Kind.UNTOLD, Party.TEAM, mode, start, null));
      case PROPOSED -> {}
    }
  }
}
