package io.github.sightline.adapter.sql;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Inbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code inbox}. */
final class SqlInbox implements Inbox {
  private static final String RECEIVE =
      Insert.into("inbox", "channel", "message", "kind", "happened_at")
              .and(MessageColumns.NAMES)
              .and(List.of("state", "attempts", "error"))
              .sql()
          + " on conflict do nothing";

  // The words "state = 'unread'" must stand there as they do in the index, or it is not used.
  static final String UNREAD =
      "select * from inbox where channel = ? and state = 'unread' order by arrival limit ?";
  static final String WAITING =
      "select channel from inbox where state = 'unread'"
          + " group by channel order by min(arrival) limit ?";
  static final String PARKED =
      "select * from inbox where state = 'parked' order by arrival limit ?";
  private static final String FAILED =
      "update inbox set attempts = attempts + 1, error = ?, failed_at = ?,"
          + " state = case when attempts + 1 >= ? then 'parked' else state end"
          + " where arrival = ? and state = 'unread'";

  private final Session session;

  SqlInbox(Session session) {
    this.session = session;
  }

  @Override
  public boolean receive(ChatEvent event) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(event.message().channel());
    values.add(event.message().id());
    values.add(event.kind());
    values.add(event.at());
    values.addAll(MessageColumns.values(content(event)));
    values.addAll(List.of("unread", 0, ""));
    return session.update(RECEIVE, values.toArray()) == 1;
  }

  @Override
  public List<Entry> unread(ChannelId channel, int limit) {
    return session.list(SqlInbox::entry, UNREAD, channel, limit);
  }

  @Override
  public List<ChatEvent> of(MessageId message) {
    return session.list(
        SqlInbox::event,
        "select * from inbox where channel = ? and message = ? order by arrival",
        message.channel(),
        message.id());
  }

  @Override
  public List<ChannelId> waiting(int limit) {
    return session.list(row -> ChannelId.parse(row.getString("channel")), WAITING, limit);
  }

  @Override
  public void handled(Entry entry) {
    session.update("update inbox set state = 'handled' where arrival = ?", entry.sequence());
  }

  @Override
  public void failed(Entry entry, String error, Instant at) {
    session.update(FAILED, error, at, ATTEMPTS, entry.sequence());
  }

  /** With what has no author of its own, as a deletion. */
  @Override
  public void forget(UserId author) {
    session.update(
        "delete from inbox where (channel, message) in"
            + " (select channel, message from inbox where author = ?)",
        Ids.text(author));
  }

  @Override
  public void forget(MessageId message) {
    session.update(
        "delete from inbox where channel = ? and message = ?", message.channel(), message.id());
  }

  @Override
  public List<Parked> parked(int limit) {
    return session.list(row -> new Parked(entry(row), row.getString("error")), PARKED, limit);
  }

  private static @Nullable Message content(ChatEvent event) {
    if (event instanceof ChatEvent.Posted posted) {
      return posted.posted();
    }
    return event instanceof ChatEvent.Edited edited ? edited.edited() : null;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(row.getLong("arrival"), event(row), row.getInt("attempts"));
  }

  private static ChatEvent event(ResultSet row) throws SQLException {
    Instant at = Micros.instant(row.getLong("happened_at"));
    String kind = row.getString("kind");
    if (kind.equals("deleted")) {
      return new ChatEvent.Deleted(MessageColumns.id(row), at);
    }
    Message message = MessageColumns.read(row);
    return kind.equals("posted")
        ? new ChatEvent.Posted(message)
        : new ChatEvent.Edited(message, at);
  }
}
