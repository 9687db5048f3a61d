package io.github.sightline.adapter.sql;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ReadMarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code read_marks}. */
final class SqlReadMarks implements ReadMarks {
  private static final String BEGIN =
      Insert.into("read_marks", "channel", "reached").sql() + " on conflict do nothing";
  private static final String REACHED =
      "update read_marks set trouble = null, troubled_at = null,"
          + " reached = case when reached < ? then ? else reached end where channel = ?";
  private static final String TROUBLED =
      "update read_marks set trouble = ?, troubled_at = coalesce(troubled_at, ?) where channel = ?";

  private final Session session;

  SqlReadMarks(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Mark> of(ChannelId channel) {
    return session.first(SqlReadMarks::mark, "select * from read_marks where channel = ?", channel);
  }

  @Override
  public void begin(ChannelId channel, String from) {
    session.update(BEGIN, channel, from);
  }

  @Override
  public void reached(ChannelId channel, String message) {
    session.update(REACHED, message, message, channel);
  }

  @Override
  public void troubled(ChannelId channel, String reason, Instant at) {
    session.update(TROUBLED, reason, at, channel);
  }

  @Override
  public List<Mark> all() {
    return session.list(SqlReadMarks::mark, "select * from read_marks order by channel");
  }

  private static Mark mark(ResultSet row) throws SQLException {
    long since = row.getLong("troubled_at");
    return new Mark(
        ChannelId.parse(row.getString("channel")),
        row.getString("reached"),
        row.getString("trouble"),
        row.getString("trouble") == null ? null : Micros.instant(since));
  }
}
