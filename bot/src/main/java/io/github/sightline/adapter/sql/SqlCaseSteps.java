package io.github.sightline.adapter.sql;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.CaseAction;
import io.github.sightline.engine.CaseStep;
import io.github.sightline.engine.CaseSteps;
import io.github.sightline.summary.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table {@code case_steps}. */
final class SqlCaseSteps implements CaseSteps {
  private static final String ADD =
      Insert.into(
                  "case_steps",
                  "id",
                  "candidate",
                  "action",
                  "actor",
                  "actor_name",
                  "actor_role",
                  "taken_at",
                  "input")
              .sql()
          + " on conflict do nothing";
  static final String LATEST =
      "select * from case_steps where candidate >= ? and candidate < ?"
          + " order by taken_at desc, id desc limit ?";
  static final String OF = "select * from case_steps where candidate = ? order by taken_at, id";

  private final Session session;

  SqlCaseSteps(Session session) {
    this.session = session;
  }

  @Override
  public boolean add(CaseStep step) {
    return session.update(
            ADD,
            step.id(),
            Ids.text(step.candidate()),
            step.action(),
            Ids.text(step.by().id()),
            step.by().name(),
            step.by().role(),
            step.at(),
            step.input())
        == 1;
  }

  @Override
  public List<CaseStep> of(UserId candidate) {
    return session.list(SqlCaseSteps::step, OF, Ids.text(candidate));
  }

  @Override
  public List<CaseStep> latest(Team team, int limit) {
    return session.list(
        SqlCaseSteps::step, LATEST, SqlFigures.from(team), SqlFigures.to(team), limit);
  }

  private static CaseStep step(ResultSet row) throws SQLException {
    return new CaseStep(
        row.getString("id"),
        Ids.user(row.getString("candidate")),
        CaseAction.valueOf(row.getString("action")),
        new Author(
            Ids.user(row.getString("actor")),
            row.getString("actor_name"),
            Role.valueOf(row.getString("actor_role"))),
        Micros.instant(row.getLong("taken_at")),
        row.getString("input"));
  }
}
