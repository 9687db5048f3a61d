package io.github.sightline.adapter.sql;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.GivenOrder;
import io.github.sightline.engine.InterviewAction;
import io.github.sightline.engine.Orders;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Order;
import io.github.sightline.interview.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table {@code orders}. */
final class SqlOrders implements Orders {
  private static final String ADD =
      Insert.into(
                  "orders",
                  "id",
                  "candidate",
                  "channel",
                  "action",
                  "interview",
                  "starts_at",
                  "ends_at",
                  "timed",
                  "mode",
                  "status",
                  "actor",
                  "actor_name",
                  "actor_role",
                  "given_at",
                  "words")
              .sql()
          + " on conflict do nothing";

  static final String OF = "select * from orders where candidate = ? order by given_at, id";

  private final Session session;

  SqlOrders(Session session) {
    this.session = session;
  }

  @Override
  public boolean add(GivenOrder given) {
    Order order = given.order();
    return session.update(
            ADD,
            given.id(),
            Ids.text(given.candidate()),
            given.channel(),
            given.action(),
            order.interview(),
            order.slot().start(),
            order.slot().end(),
            order.timed(),
            order.mode(),
            order.status(),
            Ids.text(given.by().id()),
            given.by().name(),
            given.by().role(),
            given.at(),
            given.words())
        == 1;
  }

  @Override
  public List<GivenOrder> of(UserId candidate) {
    return session.list(SqlOrders::order, OF, Ids.text(candidate));
  }

  private static GivenOrder order(ResultSet row) throws SQLException {
    String mode = row.getString("mode");
    String status = row.getString("status");
    return new GivenOrder(
        row.getString("id"),
        Ids.user(row.getString("candidate")),
        ChannelId.parse(row.getString("channel")),
        InterviewAction.valueOf(row.getString("action")),
        new Order(
            row.getString("interview"),
            Micros.slot(row),
            row.getInt("timed") == 1,
            mode == null ? null : Mode.valueOf(mode),
            status == null ? null : Status.valueOf(status)),
        new Author(
            Ids.user(row.getString("actor")),
            row.getString("actor_name"),
            Role.valueOf(row.getString("actor_role"))),
        Micros.instant(row.getLong("given_at")),
        row.getString("words"));
  }
}
