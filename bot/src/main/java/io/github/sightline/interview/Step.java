package io.github.sightline.interview;

import java.util.ArrayList;
import java.util.List;

/**
 * What an event made of a schedule.
 *
 * @param schedule as it stands now
 * @param changes what is another now, in the order of the interviews
 */
public record Step(Schedule schedule, List<Change> changes) {
  public Step {
    changes = List.copyOf(changes);
  }

  /** The way from one schedule to the next: the lines that the histories grew by. */
  static Step from(Schedule before, Schedule after) {
    List<Change> changes = new ArrayList<>();
    for (Interview interview : after.interviews()) {
      int known = before.find(interview.id()).map(old -> old.history().size()).orElse(0);
      changes.addAll(interview.history().subList(known, interview.history().size()));
    }
    return new Step(after, changes);
  }
}
