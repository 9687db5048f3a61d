package io.github.sightline.engine;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import java.util.Map;
import java.util.Optional;

/** The outbox of {@link InMemoryLedger}. */
final class InMemoryOutbox implements Outbox {
  private final Map<String, Delivery> rows;

  InMemoryOutbox(Map<String, Delivery> rows) {
    this.rows = rows;
  }

  @Override
  public boolean put(Outgoing card) {
    Delivery before = rows.get(card.key());
    if (before != null && before.card().equals(card)) {
      return false;
    }
    int revision = before == null ? 1 : before.revision() + 1;
    MessageId standing = before == null ? null : before.standing();
    boolean unclear =
        before != null && standing == null && before.state() == Delivery.State.SENDING;
    Delivery.State state = unclear ? Delivery.State.SENDING : Delivery.State.WAITING;
    rows.put(card.key(), new Delivery(card, revision, state, 0, standing, ""));
    return true;
  }

  @Override
  public Optional<Delivery> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  @Override
  public void record(Delivery delivery) {
    rows.computeIfPresent(delivery.card().key(), (key, row) -> merged(row, delivery));
  }

  private static Delivery merged(Delivery row, Delivery news) {
    MessageId standing = news.standing() == null ? row.standing() : news.standing();
    Delivery latest = row.revision() == news.revision() ? news : row;
    return new Delivery(
        row.card(), row.revision(), latest.state(), latest.attempts(), standing, latest.note());
  }
}
