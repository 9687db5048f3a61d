package io.github.sightline.adapter.sql;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.engine.Delivery;
import io.github.sightline.engine.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table {@code cards}. */
final class SqlOutbox implements Outbox {
  private static final String ADD =
      Insert.into("cards", "card_key", "card", "revision", "state", "attempts", "note").sql()
          + " on conflict do nothing";
  private static final String REVISE =
      "update cards set card = ?, revision = revision + 1, attempts = 0, note = '', state ="
          + " case when state = ? and standing_message is null then state else ? end"
          + " where card_key = ?";
  private static final String RECORD =
      "update cards set state = ?, attempts = ?, note = ? where card_key = ? and revision = ?";
  private static final String STANDS =
      "update cards set standing_channel = ?, standing_message = ? where card_key = ?";

  private final Session session;
  private final String lockRows;

  SqlOutbox(Session session, Dialect dialect) {
    this.session = session;
    this.lockRows = dialect.lockRows();
  }

  @Override
  public boolean put(Outgoing card) {
    String content = CardJson.write(card);
    if (session.update(ADD, card.key(), content, 1, Delivery.State.WAITING, 0, "") == 1) {
      return true;
    }
    Optional<String> before =
        session.first(
            row -> row.getString("card"),
            "select card from cards where card_key = ?" + lockRows,
            card.key());
    if (before.equals(Optional.of(content))) {
      return false;
    }
    session.update(REVISE, content, Delivery.State.SENDING, Delivery.State.WAITING, card.key());
    return true;
  }

  @Override
  public Optional<Delivery> find(String key) {
    return session.first(SqlOutbox::delivery, "select * from cards where card_key = ?", key);
  }

  @Override
  public void record(Delivery delivery) {
    String key = delivery.card().key();
    session.update(
        RECORD, delivery.state(), delivery.attempts(), delivery.note(), key, delivery.revision());
    MessageId standing = delivery.standing();
    if (standing != null) {
      session.update(STANDS, standing.channel(), standing.id(), key);
    }
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        CardJson.read(row.getString("card")),
        row.getInt("revision"),
        Delivery.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Ids.message(row, "standing_channel", "standing_message"),
        row.getString("note"));
  }
}
