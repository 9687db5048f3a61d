package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import java.time.Instant;

/** Puts cards up for posting. */
final class Post {
  private Post() {}

  /** Puts the card up, where it says anything new, and wakes who delivers it. */
  static void put(Books books, Outgoing card, Instant now) {
    if (books.outbox().put(card)) {
      books.wake(new Timer(Timer.Kind.DELIVER_CARD, card.key()), now);
    }
  }
}
