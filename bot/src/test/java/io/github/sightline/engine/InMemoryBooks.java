package io.github.sightline.engine;

import io.github.sightline.chat.Consents;
import io.github.sightline.chat.ReadMarks;
import java.time.Instant;

/** The books of one transaction of {@link InMemoryLedger}. */
final class InMemoryBooks implements Books {
  private final InMemoryRows rows;
  private boolean ended;

  InMemoryBooks(InMemoryRows rows) {
    this.rows = rows;
  }

  void end() {
    ended = true;
  }

  @Override
  public Inbox inbox() {
    return new InMemoryInbox(open().inbox);
  }

  @Override
  public Talks talks() {
    return new InMemoryTalks(open().turns);
  }

  @Override
  public Cases cases() {
    return new InMemoryCases(open());
  }

  @Override
  public Outbox outbox() {
    return new InMemoryOutbox(open().cards);
  }

  @Override
  public CaseSteps steps() {
    return new InMemoryCaseSteps(open().steps);
  }

  @Override
  public ReadMarks marks() {
    return new InMemoryReadMarks(open().marks);
  }

  @Override
  public Pauses pauses() {
    return new InMemoryPauses(open().pauses);
  }

  @Override
  public Access access() {
    return new InMemoryAccess(open().keys, open().departures, open().views);
  }

  @Override
  public Tracks tracks() {
    return new InMemoryTracks(open().tracks, open().outdated);
  }

  @Override
  public Figures figures() {
    return new InMemoryFigures(open());
  }

  @Override
  public Orders orders() {
    return new InMemoryOrders(open().orders);
  }

  @Override
  public Agenda agenda() {
    return new InMemoryAgenda(open().agenda);
  }

  @Override
  public PersonZones zones() {
    return new InMemoryPersonZones(open().zones);
  }

  @Override
  public Consents consents() {
    return new InMemoryConsents(open().consents);
  }

  @Override
  public Checklists checklists() {
    return new InMemoryChecklists(open().checklists);
  }

  @Override
  public Links links() {
    return new InMemoryLinks(open().links);
  }

  @Override
  public void wake(Timer timer, Instant due) {
    InMemoryLedger.wake(open().timers, timer, due);
  }

  private InMemoryRows open() {
    if (ended) {
      throw new IllegalStateException("these books were closed with their transaction");
    }
    return rows;
  }
}
