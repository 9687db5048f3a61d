package io.github.sightline.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param ways the ways to meet among which the team lets the candidate choose; none: no choice is
 *     open
 */
public record Floor(
    @Nullable String focus,
    @Nullable Offer offer,
    Mode mode,
    @Nullable LocalDate day,
    TurnTaking turn,
    List<Slot> free,
    Set<Mode> ways) {
  public Floor {
    free = List.copyOf(free);
    ways = Set.copyOf(ways);
  }

  static final Floor EMPTY =
      new Floor(null, null, Mode.UNSPECIFIED, null, TurnTaking.START, List.of(), Set.of());

  Floor on(@Nullable String id) {
    return new Floor(id, offer, mode, day, turn, free, ways);
  }

  Floor offering(@Nullable Offer other) {
    return new Floor(focus, other, mode, day, turn, free, ways);
  }

  Floor speakingOf(Mode other) {
    return new Floor(focus, offer, other, day, turn, free, ways);
  }

  Floor onDay(@Nullable LocalDate other) {
    return new Floor(focus, offer, mode, other, turn, free, ways);
  }

  Floor with(TurnTaking other) {
    return new Floor(focus, offer, mode, day, other, free, ways);
  }

  Floor freeAt(List<Slot> windows) {
    return new Floor(focus, offer, mode, day, turn, windows, ways);
  }

  Floor leaving(Set<Mode> open) {
    return new Floor(focus, offer, mode, day, turn, free, open);
  }
}
