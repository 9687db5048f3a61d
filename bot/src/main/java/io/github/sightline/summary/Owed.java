package io.github.sightline.summary;

import io.github.sightline.chat.UserId;
import io.github.sightline.warning.Level;
import java.time.Instant;

/**
 * A decision that people owe a case.
 *
 * @param candidate whose case
 * @param name as shown to people
 * @param level what the latest warning reached
 * @param what the sentence of that warning: steps, never the person
 * @param since when the first warning that is undecided came due
 * @param state what was done about it so far
 * @param by who owes it, where somebody took it; else empty
 */
public record Owed(
    UserId candidate,
    String name,
    Level level,
    String what,
    Instant since,
    State state,
    String by) {

  /** What was done about it so far. */
  public enum State {
    UNSEEN("nobody has reacted yet"),
    SEEN("seen, not decided"),
    ASSIGNED("assigned, not decided"),
    SNOOZED("the snooze is over"),
    /** An adjustment was asked for since: that comes first. */
    ON_HOLD("on hold: agree on another format first");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }
}
