package io.github.sightline.interview;

import java.time.ZonedDateTime;
import java.util.List;

/** When the candidate said to be free: a time of the team within it needs no further yes. */
final class Windows {
  private Windows() {}

  /** The schedule that remembers when the candidate is free, where the message says so. */
  static Schedule of(Schedule schedule, Utterance said) {
    List<Slot> windows =
        said.times().stream()
            .filter(t -> (!t.isTimed() || isWholeDay(said, t)) && !t.rejected())
            .filter(t -> Purpose.isForInterview(said, t) && isFree(said.clause(t)))
            .map(Windows::window)
            .toList();
    return windows.isEmpty() ? schedule : schedule.with(schedule.floor().freeAt(windows));
  }

  private static boolean isFree(Sentence clause) {
    return (clause.question()
            || clause.hasAny(Cue.PROPOSE, Cue.AGREE_FIRMLY, Cue.ANY_ONE, Cue.ANY_TIME))
        && !clause.has(Cue.DECLINE);
  }

  /** Whether any time of the day that is named would do. */
  static boolean isWholeDay(Utterance said, Named time) {
    return time.kind() == Named.Kind.SAME_TIME && said.clause(time).has(Cue.ANY_TIME);
  }

  private static Slot window(Named time) {
    ZonedDateTime start = time.slot().start().atZone(time.zone());
    ZonedDateTime midnight = start.toLocalDate().plusDays(1).atStartOfDay(time.zone());
    Slot slot = time.slot();
    if (time.isTimed()) {
      return new Slot(
          start.toLocalDate().atStartOfDay(time.zone()).toInstant(), midnight.toInstant());
    }
    return slot.end() == null ? new Slot(slot.start(), midnight.toInstant()) : slot;
  }

  /** Whether the team fixes, and does not ask for, a time within a window. */
  static boolean welcome(Schedule schedule, Slot slot, Sentence around) {
    return !around.question()
        && schedule.floor().free().stream().anyMatch(window -> holds(window, slot));
  }

  private static boolean holds(Slot window, Slot slot) {
    return !slot.start().isBefore(window.start())
        && window.end() != null
        && slot.start().isBefore(window.end());
  }
}
