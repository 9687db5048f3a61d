package io.github.sightline.engine;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * A card on its way.
 *
 * @param card the content of this revision
 * @param revision counts from 1 with each change of content
 * @param state how far this revision got
 * @param attempts tries since it last stood in the platform
 * @param standing where an earlier or this revision stands in the platform; null: nowhere yet
 * @param note why it waits or was given up, empty where there is nothing to say
 */
public record Delivery(
    Outgoing card,
    int revision,
    State state,
    int attempts,
    @Nullable MessageId standing,
    String note) {

  /** How far a delivery got. */
  public enum State {
    WAITING,
    /** Handed to the platform; nobody knows yet how it ended. */
    SENDING,
    POSTED,
    /** Others than its audience can read the channel: looked at again from time to time. */
    HELD,
    /** Given up until the card changes or a person looks. */
    PARKED
  }

  /** The same delivery, further on. */
  public Delivery with(State newState, String newNote) {
    return new Delivery(card, revision, newState, attempts, standing, newNote);
  }

  /** The same delivery, about to be tried once more. */
  public Delivery sending() {
    return new Delivery(card, revision, State.SENDING, attempts + 1, standing, note);
  }

  /** The same delivery, found standing in the platform, whatever it says there. */
  public Delivery standingAs(MessageId id) {
    return new Delivery(card, revision, state, attempts, id, note);
  }

  /** The same delivery, standing in the platform. */
  public Delivery postedAs(MessageId id) {
    return new Delivery(card, revision, State.POSTED, 0, id, "");
  }
}
