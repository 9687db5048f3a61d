package io.github.sightline.adapter.sql;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Talks;
import io.github.sightline.stance.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table {@code turns}. */
final class SqlTalks implements Talks {
  private static final String KEEP =
      Insert.into("turns", "channel", "message")
          .and(MessageColumns.NAMES)
          .and(ReadingColumns.NAMES)
          .and(List.of("about", "team_before", "deleted"))
          .orReplaceBy("channel", "message");
  static final String BEFORE =
      "select * from turns where channel = ? and (written_at, message) < (?, ?)"
          + " order by written_at desc, message desc limit ?";
  static final String AFTER =
      "select * from turns where channel = ? and (written_at, message) > (?, ?)"
          + " order by written_at, message limit ?";
  static final String CANDIDATES =
      "select distinct author from turns where channel = ? and author_role = 'CANDIDATE'"
          + " order by author";

  static final String CONCERNING =
      "select * from turns where about = ?"
          + " order by written_at desc, channel desc, message desc limit ?";
  static final String BYSTANDERS =
      "select * from turns where channel = ? and written_at >= ? and author_role = 'OTHER'"
          + " order by written_at, message limit ?";

  private final Session session;

  SqlTalks(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Turn> find(MessageId message) {
    return session.first(
        SqlTalks::turn,
        "select * from turns where channel = ? and message = ?",
        message.channel(),
        message.id());
  }

  @Override
  public List<Turn> before(ChannelId channel, Instant at, String id, int limit) {
    List<Turn> newestFirst = session.list(SqlTalks::turn, BEFORE, channel, at, id, limit);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  @Override
  public List<Turn> after(ChannelId channel, Instant at, String id, int limit) {
    return session.list(SqlTalks::turn, AFTER, channel, at, id, limit);
  }

  @Override
  public List<Turn> concerning(UserId candidate, int limit) {
    List<Turn> newestFirst = session.list(SqlTalks::turn, CONCERNING, Ids.text(candidate), limit);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  @Override
  public List<Turn> bystanders(ChannelId channel, Instant from, int limit) {
    return session.list(SqlTalks::turn, BYSTANDERS, channel, from, limit);
  }

  @Override
  public void keep(Turn turn, @Nullable UserId about) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(turn.message().id().channel());
    values.add(turn.message().id().id());
    values.addAll(MessageColumns.values(turn.message()));
    values.addAll(ReadingColumns.values(turn.reading()));
    values.add(about == null ? null : Ids.text(about));
    values.add(turn.teamBefore());
    values.add(turn.deleted());
    session.update(KEEP, values.toArray());
  }

  @Override
  public Set<UserId> candidates(ChannelId channel) {
    return new LinkedHashSet<>(
        session.list(row -> Ids.user(row.getString("author")), CANDIDATES, channel));
  }

  @Override
  public void forget(UserId person) {
    session.update("delete from turns where author = ?", Ids.text(person));
    session.update("update turns set about = null where about = ?", Ids.text(person));
  }

  @Override
  public Optional<UserId> about(MessageId message) {
    return session.first(
        row -> Ids.user(row.getString("about")),
        "select about from turns where channel = ? and message = ? and about is not null",
        message.channel(),
        message.id());
  }

  /** The row's turn. */
  static Turn turn(ResultSet row) throws SQLException {
    long teamBefore = row.getLong("team_before");
    Instant team = row.wasNull() ? null : Micros.instant(teamBefore);
    return new Turn(
        MessageColumns.read(row), ReadingColumns.read(row), team, row.getInt("deleted") == 1);
  }
}
