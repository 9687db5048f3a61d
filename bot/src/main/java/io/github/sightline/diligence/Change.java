package io.github.sightline.diligence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said about a checklist. */
public sealed interface Change {
  /** What was said, in a few words without its note. */
  String words();

  /**
   * How an item stands now.
   *
   * @param note how it came out, or why: at most {@link #LONGEST} letters; may be empty unless the
   *     state needs it
   */
  record Checked(Item item, State state, String note) implements Change {
    /** An outcome, not a file about somebody. */
    public static final int LONGEST = 300;

    public Checked {
      note = note.strip();
      String problem = problem(state, note);
      if (!problem.isEmpty()) {
        throw new IllegalArgumentException(problem);
      }
    }

    @Override
    public String words() {
      return item.words() + " " + state.words();
    }

    /** Why that note cannot be taken, in a sentence; empty: it can. */
    public static String problem(State state, String note) {
      int length = note.strip().length();
      if (length == 0 && state.needsNote()) {
        return "This needs a few words: nobody can follow it without them.";
      }
      return length > LONGEST
          ? "The note has %d letters; write at most %d, and leave the rest where it is."
              .formatted(length, LONGEST)
          : "";
    }
  }

  /**
   * An offer is planned.
   *
   * @param day by when; null: not said
   */
  record OfferPlanned(@Nullable LocalDate day) implements Change {
    @Override
    public String words() {
      return "offer planned" + (day == null ? "" : " by " + day);
    }
  }

  /** No offer is planned any more, or it was made. */
  record NoOffer() implements Change {
    @Override
    public String words() {
      return "no offer planned";
    }
  }
}
