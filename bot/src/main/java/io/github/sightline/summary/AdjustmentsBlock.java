package io.github.sightline.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long requests for adjustments wait: never whose, never why. */
final class AdjustmentsBlock {
  private AdjustmentsBlock() {}

  static Optional<Block> of(Facts facts) {
    Adjustments adjustments = facts.adjustments();
    List<String> notes = new ArrayList<>();
    if (adjustments.asked() > 0) {
      notes.add(Words.count(adjustments.asked(), "request") + " this week.");
    }
    if (adjustments.toAnswer() != null) {
      notes.add("Answered after " + Words.time(adjustments.toAnswer()) + " (median).");
    }
    if (adjustments.open() > 0 && adjustments.longest() != null) {
      notes.add(
          "%d without an answer yet, the oldest for %s."
              .formatted(adjustments.open(), Words.time(adjustments.longest())));
    }
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(Block.of("Requests for adjustments", notes));
  }
}
