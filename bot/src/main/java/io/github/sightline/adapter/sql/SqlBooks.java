package io.github.sightline.adapter.sql;

import io.github.sightline.chat.Consents;
import io.github.sightline.chat.ReadMarks;
import io.github.sightline.engine.Access;
import io.github.sightline.engine.Agenda;
import io.github.sightline.engine.Books;
import io.github.sightline.engine.CaseSteps;
import io.github.sightline.engine.Cases;
import io.github.sightline.engine.Checklists;
import io.github.sightline.engine.Figures;
import io.github.sightline.engine.Inbox;
import io.github.sightline.engine.Links;
import io.github.sightline.engine.Orders;
import io.github.sightline.engine.Outbox;
import io.github.sightline.engine.Pauses;
import io.github.sightline.engine.PersonZones;
import io.github.sightline.engine.Talks;
import io.github.sightline.engine.Timer;
import io.github.sightline.engine.Tracks;
import java.time.Instant;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** The books of one transaction. */
final class SqlBooks implements Books {
  private static final Comparator<Timer> ORDER =
      Comparator.comparing(Timer::kind).thenComparing(Timer::subject);

  private final Session session;
  private final Alarms alarms;
  private final Inbox inbox;
  private final Talks talks;
  private final Cases cases;
  private final Outbox outbox;
  private final CaseSteps steps;
  private final ReadMarks marks;
  private final SortedMap<Timer, Instant> woken = new TreeMap<>(ORDER);

  SqlBooks(Session session, StoreParts parts) {
    this.session = session;
    this.alarms = parts.alarms();
    this.inbox = new SqlInbox(session);
    this.talks = new SqlTalks(session);
    this.cases = new SqlCases(session, parts.dialect());
    this.outbox = new SqlOutbox(session, parts.dialect());
    this.steps = new SqlCaseSteps(session);
    this.marks = new SqlReadMarks(session);
  }

  @Override
  public Inbox inbox() {
    return inbox;
  }

  @Override
  public Talks talks() {
    return talks;
  }

  @Override
  public Cases cases() {
    return cases;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public CaseSteps steps() {
    return steps;
  }

  @Override
  public ReadMarks marks() {
    return marks;
  }

  @Override
  public Pauses pauses() {
    return new SqlPauses(session);
  }

  @Override
  public Access access() {
    return new SqlAccess(session);
  }

  @Override
  public Tracks tracks() {
    return new SqlTracks(session);
  }

  @Override
  public Figures figures() {
    return new SqlFigures(session);
  }

  @Override
  public Orders orders() {
    return new SqlOrders(session);
  }

  @Override
  public Agenda agenda() {
    return new SqlAgenda(session);
  }

  @Override
  public PersonZones zones() {
    return new SqlPersonZones(session);
  }

  @Override
  public Consents consents() {
    return new SqlConsents(session);
  }

  @Override
  public Checklists checklists() {
    return new SqlChecklists(session);
  }

  @Override
  public Links links() {
    return new SqlLinks(session);
  }

  @Override
  public void wake(Timer timer, Instant due) {
    session.refuseIfEnded();
    woken.merge(timer, due, (one, other) -> one.isBefore(other) ? one : other);
  }

  /**
   * Writes the wake-ups down, as the last thing before the commit; returns whether any timer rings
   * sooner for it. Last and in one order for all, because each locks its timer until the commit: so
   * nobody waits long for a lock, and nobody in a circle.
   */
  boolean settle() {
    boolean sooner = false;
    for (var wish : woken.entrySet()) {
      sooner |= alarms.set(session, wish.getKey(), wish.getValue());
    }
    return sooner;
  }
}
