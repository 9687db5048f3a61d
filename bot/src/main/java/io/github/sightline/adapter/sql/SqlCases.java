package io.github.sightline.adapter.sql;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Cases;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Warning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables {@code candidates} and {@code warnings}. */
final class SqlCases implements Cases {
  private static final String OPEN =
      Insert.into("candidates", "candidate", "name").orReplaceBy("candidate");
  static final String TURNS =
      "select * from turns where about = ? and says = 1 order by written_at, channel, message";
  static final String PART =
      "select candidate, name from candidates where candidate > ? and candidate >= ?"
          + " and candidate < ? order by candidate limit ?";
  static final String WARNINGS = "select * from warnings where candidate = ?";
  private static final String RAISE =
      Insert.into(
                  "warnings",
                  "id",
                  "candidate",
                  "level",
                  "channel",
                  "message",
                  "written_at",
                  "sentence")
              .sql()
          + " on conflict do nothing";
  private static final Comparator<Warning> OLDEST_FIRST =
      Comparator.comparing(Warning::at).thenComparing(Warning::level).thenComparing(Warning::id);

  private final Session session;
  private final String lockRows;

  SqlCases(Session session, Dialect dialect) {
    this.session = session;
    this.lockRows = dialect.lockRows();
  }

  @Override
  public void hold(UserId candidate, String name) {
    String id = Ids.text(candidate);
    Optional<String> held =
        session.first(
            row -> row.getString("name"),
            "select name from candidates where candidate = ?" + lockRows,
            id);
    if (!held.equals(Optional.of(Storable.text(name)))) {
      session.update(OPEN, id, name);
    }
  }

  @Override
  public String name(UserId candidate) {
    String id = Ids.text(candidate);
    return session
        .first(row -> row.getString("name"), "select name from candidates where candidate = ?", id)
        .orElse(id);
  }

  @Override
  public List<Turn> turns(UserId candidate) {
    return session.list(SqlTalks::turn, TURNS, Ids.text(candidate));
  }

  @Override
  public List<Warning> warnings(UserId candidate) {
    List<Warning> found = session.list(SqlCases::warning, WARNINGS, Ids.text(candidate));
    found.sort(OLDEST_FIRST);
    return found;
  }

  @Override
  public boolean raise(Warning warning) {
    return session.update(
            RAISE,
            warning.id(),
            Ids.text(warning.candidate()),
            warning.level(),
            warning.message().channel(),
            warning.message().id(),
            warning.at(),
            warning.text())
        == 1;
  }

  @Override
  public void forgetWarnings(UserId candidate) {
    session.update("delete from warnings where candidate = ?", Ids.text(candidate));
  }

  @Override
  public List<UserId> all() {
    return session.list(
        row -> Ids.user(row.getString("candidate")),
        "select candidate from candidates order by candidate");
  }

  @Override
  public List<Named> of(Team team, String after, int limit) {
    return session.list(
        row -> new Named(Ids.user(row.getString("candidate")), row.getString("name")),
        PART,
        after.isEmpty() ? SqlFigures.from(team) : after,
        SqlFigures.from(team),
        SqlFigures.to(team),
        limit);
  }

  private static Warning warning(ResultSet row) throws SQLException {
    return new Warning(
        row.getString("id"),
        Ids.user(row.getString("candidate")),
        Level.valueOf(row.getString("level")),
        MessageColumns.id(row),
        Micros.instant(row.getLong("written_at")),
        row.getString("sentence"));
  }
}
