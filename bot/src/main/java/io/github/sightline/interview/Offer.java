package io.github.sightline.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times that one side put on the table for the other to agree to or choose from.
 *
 * @param by who offers
 * @param slots the times, in the order in which they were named
 * @param mode how it would be held
 * @param target the id of the interview that would be moved there; null: it would be a new one
 * @param id that a new interview out of it would have
 * @param welcome whether the other side said that any of them would do
 */
public record Offer(
    Party by, List<Slot> slots, Mode mode, @Nullable String target, String id, boolean welcome) {
  public Offer {
    slots = List.copyOf(slots);
    if (slots.isEmpty()) {
      throw new IllegalArgumentException("an offer without a time");
    }
  }

  Offer welcomed() {
    return new Offer(by, slots, mode, target, id, true);
  }
}
