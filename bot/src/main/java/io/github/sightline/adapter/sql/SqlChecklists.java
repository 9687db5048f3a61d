package io.github.sightline.adapter.sql;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Change;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Change.NoOffer;
import io.github.sightline.diligence.Change.OfferPlanned;
import io.github.sightline.diligence.Entry;
import io.github.sightline.diligence.Item;
import io.github.sightline.diligence.State;
import io.github.sightline.engine.Checklists;
import io.github.sightline.summary.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table {@code checklist_entries}. */
final class SqlChecklists implements Checklists {
  private static final String ADD =
      Insert.into(
                  "checklist_entries",
                  "id",
                  "candidate",
                  "actor",
                  "actor_name",
                  "actor_role",
                  "made_at",
                  "kind",
                  "item",
                  "state",
                  "note",
                  "offer_day")
              .sql()
          + " on conflict do nothing";
  static final String OF =
      "select * from checklist_entries where candidate = ? order by made_at, id";
  static final String LATEST =
      "select * from checklist_entries where candidate >= ? and candidate < ?"
          + " order by made_at desc, id desc limit ?";
  static final String NEAR_OFFER =
      "select e.candidate as candidate from checklist_entries e"
          + " where e.kind <> 'CHECKED' and e.kind = 'OFFER_PLANNED' and e.made_at < ?"
          + " and not exists (select 1 from checklist_entries later"
          + " where later.kind <> 'CHECKED' and later.candidate = e.candidate"
          + " and later.made_at < ? and (later.made_at, later.id) > (e.made_at, e.id))"
          + " order by e.candidate";

  private final Session session;

  SqlChecklists(Session session) {
    this.session = session;
  }

  /** The columns of a change. */
  private record Columns(
      String kind,
      @Nullable Item item,
      @Nullable State state,
      String note,
      @Nullable LocalDate day) {
    static Columns of(Change change) {
      if (change instanceof Checked checked) {
        return new Columns("CHECKED", checked.item(), checked.state(), checked.note(), null);
      }
      return change instanceof OfferPlanned planned
          ? new Columns("OFFER_PLANNED", null, null, "", planned.day())
          : new Columns("NO_OFFER", null, null, "", null);
    }
  }

  @Override
  public boolean add(Entry entry) {
    Columns columns = Columns.of(entry.change());
    return session.update(
            ADD,
            entry.id(),
            Ids.text(entry.candidate()),
            Ids.text(entry.by().id()),
            entry.by().name(),
            entry.by().role(),
            entry.at(),
            columns.kind(),
            columns.item(),
            columns.state(),
            columns.note(),
            columns.day())
        == 1;
  }

  @Override
  public List<Entry> of(UserId candidate) {
    return session.list(SqlChecklists::entry, OF, Ids.text(candidate));
  }

  @Override
  public List<Entry> latest(Team team, int limit) {
    return session.list(
        SqlChecklists::entry, LATEST, SqlFigures.from(team), SqlFigures.to(team), limit);
  }

  @Override
  public List<UserId> nearOffer(Instant asOf) {
    return session.list(row -> Ids.user(row.getString("candidate")), NEAR_OFFER, asOf, asOf);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("id"),
        Ids.user(row.getString("candidate")),
        change(row),
        new Author(
            Ids.user(row.getString("actor")),
            row.getString("actor_name"),
            Role.valueOf(row.getString("actor_role"))),
        Micros.instant(row.getLong("made_at")));
  }

  private static Change change(ResultSet row) throws SQLException {
    String day = row.getString("offer_day");
    return switch (Objects.requireNonNull(row.getString("kind"))) {
      case "OFFER_PLANNED" -> new OfferPlanned(day == null ? null : LocalDate.parse(day));
      case "NO_OFFER" -> new NoOffer();
      default ->
          new Checked(
              Item.valueOf(row.getString("item")),
              State.valueOf(row.getString("state")),
              row.getString("note"));
    };
  }
}
