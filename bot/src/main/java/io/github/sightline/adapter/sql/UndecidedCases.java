package io.github.sightline.adapter.sql;

import io.github.sightline.engine.CaseAction;
import io.github.sightline.engine.Figures.Undecided;
import io.github.sightline.summary.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Cases with a warning after which nobody decided, and on which nobody sleeps. */
final class UndecidedCases {
  private static final String FROM =
      " from warnings w where w.candidate >= ? and w.candidate < ? and w.written_at < ?"
          + " and not exists (select 1 from case_steps s where s.candidate = w.candidate"
          + " and s.taken_at >= w.written_at and s.taken_at < ?"
          + " and (s.action in ('NOT_A_CONCERN', 'OFFER_FORMATS', 'ASK_IDENTITY')"
          + " or (s.action = 'SNOOZE' and s.taken_at > ?)))";
  static final String OLDEST =
      "select w.candidate as candidate, min(w.written_at) as since"
          + FROM
          + " group by w.candidate order by min(w.written_at), w.candidate limit ?";
  static final String COUNT = "select count(distinct w.candidate) as n" + FROM;

  private final Session session;

  UndecidedCases(Session session) {
    this.session = session;
  }

  List<Undecided> oldest(Team team, Instant asOf, int limit) {
    return session.list(
        UndecidedCases::undecided,
        OLDEST,
        SqlFigures.from(team),
        SqlFigures.to(team),
        asOf,
        asOf,
        asOf.minus(CaseAction.SNOOZE_TIME),
        limit);
  }

  int count(Team team, Instant asOf) {
    return session
        .first(
            row -> row.getInt("n"),
            COUNT,
            SqlFigures.from(team),
            SqlFigures.to(team),
            asOf,
            asOf,
            asOf.minus(CaseAction.SNOOZE_TIME))
        .orElse(0);
  }

  private static Undecided undecided(ResultSet row) throws SQLException {
    return new Undecided(
        Ids.user(row.getString("candidate")), Micros.instant(row.getLong("since")));
  }
}
