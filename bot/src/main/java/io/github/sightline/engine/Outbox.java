package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import java.util.Optional;

/** Cards to post: one row for each card, holding its latest content. */
public interface Outbox {
  /**
   * Puts a card up for posting. The same content again changes nothing (false); other content makes
   * a new revision that waits to be posted, whatever became of the one before. Only where nobody
   * knows yet whether the one before stands, the new one counts as being sent too: it must be
   * looked for before it is posted.
   */
  boolean put(Outgoing card);

  /** The delivery of the card with that key. */
  Optional<Delivery> find(String key);

  /**
   * Writes down how far a delivery got. Where the card was put again since the delivery was read
   * (another revision), only {@link Delivery#standing()} is taken over and the new revision waits.
   * A standing that is known is never taken back.
   */
  void record(Delivery delivery);
}
