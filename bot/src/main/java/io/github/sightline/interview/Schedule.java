package io.github.sightline.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All interviews of one candidate. A value: events make another one of it, see {@link Scheduling}.
 *
 * @param interviews in the order in which they came up
 * @param floor what the talk is at
 */
public record Schedule(List<Interview> interviews, Floor floor) {
  /** Nothing arranged yet. */
  public static final Schedule EMPTY = new Schedule(List.of(), Floor.EMPTY);

  private static final Duration ASSUMED_LENGTH = Duration.ofHours(1);

  public Schedule {
    interviews = List.copyOf(interviews);
  }

  /** The interview with that id. */
  public Optional<Interview> find(@Nullable String id) {
    return interviews.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** The interview under discussion. */
  public Optional<Interview> focus() {
    return find(floor.focus());
  }

  /** Interviews that are still to come or of which nobody said how they went, by time. */
  public List<Interview> live() {
    return interviews.stream()
        .filter(i -> i.status().isLive())
        .sorted(Comparator.comparing(i -> i.slot().start()))
        .toList();
  }

  /**
   * Confirmed interviews that are over by their time while nobody said how they went: the team is
   * to be asked.
   *
   * @param now the time to judge by
   */
  public List<Interview> outcomesToAskFor(Instant now) {
    return live().stream()
        .filter(i -> i.status() == Status.CONFIRMED && end(i.slot()).isBefore(now))
        .toList();
  }

  private static Instant end(Slot slot) {
    return slot.end() == null ? slot.start().plus(ASSUMED_LENGTH) : slot.end();
  }

  /** The same with that interview in place of its earlier state, or added. */
  Schedule put(Interview interview) {
    List<Interview> all = new ArrayList<>(interviews);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(interview.id())) {
        all.set(i, interview);
        return new Schedule(all, floor);
      }
    }
    all.add(interview);
    return new Schedule(all, floor);
  }

  Schedule with(Floor other) {
    return new Schedule(interviews, other);
  }
}
