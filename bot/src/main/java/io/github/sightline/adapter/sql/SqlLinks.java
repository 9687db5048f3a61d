package io.github.sightline.adapter.sql;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Links;
import java.util.ArrayList;
import java.util.List;

/** The table {@code links}. */
final class SqlLinks implements Links {
  private static final String LINK = Insert.into("links", "person", "main").sql();

  private final Session session;

  SqlLinks(Session session) {
    this.session = session;
  }

  @Override
  public UserId main(UserId person) {
    return session
        .first(
            row -> Ids.user(row.getString("main")),
            "select main from links where person = ?",
            Ids.text(person))
        .orElse(person);
  }

  @Override
  public List<UserId> accounts(UserId main) {
    List<UserId> accounts = new ArrayList<>(List.of(main));
    accounts.addAll(
        session.list(
            row -> Ids.user(row.getString("person")),
            "select person from links where main = ? order by person",
            Ids.text(main)));
    return accounts;
  }

  @Override
  public void link(UserId person, UserId main) {
    unlink(person);
    session.update("update links set main = ? where main = ?", Ids.text(main), Ids.text(person));
    session.update(LINK, Ids.text(person), Ids.text(main));
  }

  @Override
  public void unlink(UserId person) {
    session.update("delete from links where person = ?", Ids.text(person));
  }
}
