package io.github.sightline.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of several times a message chooses. */
final class Choice {
  private Choice() {}

  /** The one slot of the offer that the message chooses; nothing where it leaves it open. */
  static Optional<Slot> of(Offer offer, Utterance said) {
    List<Slot> named = named(offer.slots(), said);
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    return named.isEmpty() ? byPlace(offer.slots(), said) : Optional.empty();
  }

  /** The slots that the message names by time or day and does not turn down. */
  private static List<Slot> named(List<Slot> slots, Utterance said) {
    List<Slot> found = new ArrayList<>();
    List<Slot> declined = new ArrayList<>();
    for (Slot slot : slots) {
      for (Named time : said.times()) {
        if (matches(slot, time, slots)) {
          boolean no = time.rejected() || said.clause(time).has(Cue.DECLINE);
          (no ? declined : found).add(slot);
          break;
        }
      }
    }
    if (found.isEmpty() && declined.size() == slots.size() - 1) {
      return slots.stream().filter(s -> !declined.contains(s) && accepts(said)).toList();
    }
    return found;
  }

  private static boolean accepts(Utterance said) {
    return said.any(s -> s.hasAny(Cue.AGREE, Cue.AGREE_FIRMLY) && !s.has(Cue.DECLINE));
  }

  private static boolean matches(Slot slot, Named time, List<Slot> all) {
    if (slot.start().equals(time.slot().start())) {
      return true;
    }
    boolean exactElsewhere = all.stream().anyMatch(s -> s.start().equals(time.slot().start()));
    return !exactElsewhere && time.covers(slot) && all.stream().filter(time::covers).count() == 1;
  }

  private static Optional<Slot> byPlace(List<Slot> slots, Utterance said) {
    if (said.has(Cue.FIRST_ONE) || said.has(Cue.EARLIER_ONE)) {
      return Optional.of(slots.get(0));
    }
    if (said.has(Cue.SECOND_ONE) && slots.size() > 1) {
      return Optional.of(slots.get(1));
    }
    if (said.has(Cue.THIRD_ONE) && slots.size() > 2) {
      return Optional.of(slots.get(2));
    }
    boolean last = said.has(Cue.LAST_ONE) || said.has(Cue.LATER_ONE);
    return last ? Optional.of(slots.get(slots.size() - 1)) : Optional.empty();
  }
}
