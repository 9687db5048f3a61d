package io.github.sightline.engine;

import io.github.sightline.summary.InterviewStep;
import io.github.sightline.summary.SignalMark;
import java.util.List;

/**
 * What follows from one candidate's talk, in the form in which it is counted.
 *
 * @param interviews what became of each interview, in order
 * @param signals what was noticed, corrections of people included, in order
 */
public record Track(List<InterviewStep> interviews, List<SignalMark> signals) {
  /** Nothing to count. */
  public static final Track EMPTY = new Track(List.of(), List.of());

  public Track {
    interviews = List.copyOf(interviews);
    signals = List.copyOf(signals);
  }
}
