package io.github.sightline.interview;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and how long ago something was put to the other side. Bubbles of one side in a row
 * are one turn.
 *
 * @param speaker the side that wrote last; null: nobody yet
 * @param count how many turns there were
 * @param asked the turn in which a time was last put on the table; -1: never
 */
public record TurnTaking(@Nullable Party speaker, int count, int asked) {
  static final TurnTaking START = new TurnTaking(null, 0, -1);

  TurnTaking next(Party party) {
    return party == speaker ? this : new TurnTaking(party, count + 1, asked);
  }

  TurnTaking asking() {
    return new TurnTaking(speaker, count, count);
  }

  /** A bystander spoke of a time of their own. */
  TurnTaking interrupted() {
    return new TurnTaking(null, count + 1, asked);
  }

  boolean isBystanders() {
    return speaker == null && count > 0;
  }

  /** Whether what is said now answers the question directly. */
  boolean isAnswer() {
    return asked >= 0 && asked == count - 1;
  }
}
