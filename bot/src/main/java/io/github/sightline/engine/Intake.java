package io.github.sightline.engine;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatListener;
import java.time.InstantSource;
import java.util.List;

/** Takes events in: each is on disk, once, before the platform may forget it. Transaction A. */
public final class Intake implements ChatListener {
  private final Ledger ledger;
  private final InstantSource clock;
  private final SharedCommit shared = new SharedCommit(this::onEvents);

  public Intake(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public void onEvent(ChatEvent event) {
    shared.take(event);
  }

  @Override
  public int onEvents(List<ChatEvent> events) {
    return ledger.transact(books -> receive(books, events));
  }

  private int receive(Books books, List<ChatEvent> events) {
    int fresh = 0;
    for (ChatEvent event : events) {
      if (books.inbox().receive(event)) {
        fresh++;
        String channel = event.message().channel().toString();
        books.wake(new Timer(Timer.Kind.READ_CHANNEL, channel), clock.instant());
      }
    }
    return fresh;
  }
}
