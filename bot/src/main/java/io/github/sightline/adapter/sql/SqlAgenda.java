package io.github.sightline.adapter.sql;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Agenda;
import io.github.sightline.engine.AgendaEntry;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Status;
import io.github.sightline.interview.Terms;
import io.github.sightline.summary.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table {@code agenda}. */
final class SqlAgenda implements Agenda {
  private static final String PUT =
      Insert.into(
              "agenda",
              "candidate",
              "interview",
              "channel",
              "starts_at",
              "ends_at",
              "mode",
              "status",
              "host",
              "settled_at",
              "sequence")
          .orReplaceBy("candidate", "interview");

  static final String OF = "select * from agenda where candidate = ? order by starts_at, interview";

  static final String BETWEEN =
      "select * from agenda where starts_at >= ? and starts_at < ? order by starts_at, interview";

  /** What begins at the same time as the last one seen follows by candidate and id. */
  static final String PART =
      "select * from agenda where starts_at >= ? and candidate >= ? and candidate < ?"
          + " and (starts_at > ? or candidate > ? or (candidate = ? and interview > ?))"
          + " order by starts_at, candidate, interview limit ?";

  private final Session session;

  SqlAgenda(Session session) {
    this.session = session;
  }

  @Override
  public void put(AgendaEntry entry) {
    session.update(
        PUT,
        Ids.text(entry.candidate()),
        entry.interview(),
        entry.channel(),
        entry.start(),
        entry.terms().slot().end(),
        entry.terms().mode(),
        entry.status(),
        Ids.text(entry.host()),
        entry.settledAt(),
        entry.sequence());
  }

  @Override
  public void remove(UserId candidate, String interview) {
    session.update(
        "delete from agenda where candidate = ? and interview = ?", Ids.text(candidate), interview);
  }

  @Override
  public List<AgendaEntry> of(UserId candidate) {
    return session.list(SqlAgenda::entry, OF, Ids.text(candidate));
  }

  @Override
  public List<AgendaEntry> of(Team team, Place from, int limit) {
    return session.list(
        SqlAgenda::entry,
        PART,
        from.start(),
        SqlFigures.from(team),
        SqlFigures.to(team),
        from.start(),
        from.candidate(),
        from.candidate(),
        from.interview(),
        limit);
  }

  @Override
  public List<AgendaEntry> between(Instant from, Instant to) {
    return session.list(SqlAgenda::entry, BETWEEN, from, to);
  }

  private static AgendaEntry entry(ResultSet row) throws SQLException {
    return new AgendaEntry(
        Ids.user(row.getString("candidate")),
        row.getString("interview"),
        ChannelId.parse(row.getString("channel")),
        new Terms(
            Micros.slot(row),
            Mode.valueOf(row.getString("mode")),
            Status.valueOf(row.getString("status"))),
        Ids.user(row.getString("host")),
        Micros.instant(row.getLong("settled_at")),
        row.getInt("sequence"));
  }
}
