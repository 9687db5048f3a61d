package io.github.sightline.interview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a talk is at: the part of a schedule that only the next messages need.
 *
 * @param focus id of the interview under discussion; null: none yet
 * @param offer times on the table; null: none
 * @param mode the way to meet that the team named last for what comes next
 * @param day a day under discussion that has no time yet; null: none
 * @param turn whose turn it is, and who asked last
 * @param free when the candidate would be free, as said last
 */
public record Floor(
    @Nullable String focus,
    @Nullable Offer offer,
    Mode mode,
    @Nullable LocalDate day,
    TurnTaking turn,
    List<Slot> free) {
  public Floor {
    free = List.copyOf(free);
  }

  static final Floor EMPTY =
      new Floor(null, null, Mode.UNSPECIFIED, null, TurnTaking.START, List.of());

  Floor on(@Nullable String id) {
    return new Floor(id, offer, mode, day, turn, free);
  }

  Floor offering(@Nullable Offer other) {
    return new Floor(focus, other, mode, day, turn, free);
  }

  Floor speakingOf(Mode other) {
    return new Floor(focus, offer, other, day, turn, free);
  }

  Floor onDay(@Nullable LocalDate other) {
    return new Floor(focus, offer, mode, other, turn, free);
  }

  Floor with(TurnTaking other) {
    return new Floor(focus, offer, mode, day, other, free);
  }

  Floor freeAt(List<Slot> windows) {
    return new Floor(focus, offer, mode, day, turn, windows);
  }
}
