package io.github.sightline.adapter.sql;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.engine.Access;
import io.github.sightline.summary.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables {@code access_keys}, {@code sign_ins} and {@code page_views}. */
final class SqlAccess implements Access {
  private static final String INVITATION = "invitation";
  private static final String SESSION = "session";
  private static final String CALENDAR = "calendar";
  private static final String KEEP =
      Insert.into(
              "access_keys", "hash", "kind", "person", "person_name", "person_role", "valid_until")
          .orReplaceBy("hash");
  private static final String FIND =
      "select * from access_keys where hash = ? and kind = ? and valid_until > ?";
  private static final String TAKE =
      "delete from access_keys where hash = ? and kind = ? and valid_until > ?";
  private static final String VIEWED =
      Insert.into("page_views", "person", "person_name", "person_role", "deed", "what", "viewed_at")
          .sql();
  private static final String DEPART =
      Insert.into("sign_ins", "hash", "session", "valid_until").sql();
  static final String VIEWS =
      "select * from page_views where person >= ? and person < ?"
          + " order by viewed_at desc, person, what limit ?";

  private final Session session;

  SqlAccess(Session session) {
    this.session = session;
  }

  @Override
  public void invite(String hash, Author who, Instant until) {
    keep(hash, INVITATION, who, until);
  }

  /** Of two who take it at the same time, one deletes the row. */
  @Override
  public Optional<Author> redeem(String hash, Instant now) {
    Optional<Author> who = find(hash, INVITATION, now);
    return session.update(TAKE, hash, INVITATION, now) == 1 ? who : Optional.empty();
  }

  @Override
  public void open(String hash, Author who, Instant until) {
    keep(hash, SESSION, who, until);
  }

  private void keep(String hash, String kind, Author who, Instant until) {
    session.update(KEEP, hash, kind, Ids.text(who.id()), who.name(), who.role(), until);
  }

  @Override
  public Optional<Author> session(String hash, Instant now) {
    return find(hash, SESSION, now);
  }

  private Optional<Author> find(String hash, String kind, Instant now) {
    return session.first(SqlAccess::person, FIND, hash, kind, now);
  }

  @Override
  public void close(String hash) {
    session.update("delete from access_keys where hash = ? and kind = ?", hash, SESSION);
  }

  @Override
  public void depart(String hash, String before, Instant now, Instant until) {
    session.update("delete from sign_ins where valid_until <= ?", now);
    session.update(DEPART, hash, before, until);
  }

  /** Of two who take it at the same time, one deletes the row. */
  @Override
  public Optional<String> arrive(String hash, Instant now) {
    Optional<String> before =
        session.first(
            row -> row.getString("session"),
            "select session from sign_ins where hash = ? and valid_until > ?",
            hash,
            now);
    int taken = session.update("delete from sign_ins where hash = ?", hash);
    return taken == 1 ? before : Optional.empty();
  }

  @Override
  public void subscribe(String hash, Author who, Instant until) {
    session.update(
        "delete from access_keys where person = ? and kind = ?", Ids.text(who.id()), CALENDAR);
    keep(hash, CALENDAR, who, until);
  }

  @Override
  public Optional<Author> subscriber(String hash, Instant now) {
    return find(hash, CALENDAR, now);
  }

  @Override
  public void viewed(View view) {
    Author by = view.by();
    session.update(
        VIEWED, Ids.text(by.id()), by.name(), by.role(), view.deed(), view.what(), view.at());
  }

  @Override
  public List<View> views(Team team, int limit) {
    return session.list(
        row ->
            new View(
                person(row),
                Deed.valueOf(row.getString("deed")),
                row.getString("what"),
                Micros.instant(row.getLong("viewed_at"))),
        VIEWS,
        SqlFigures.from(team),
        SqlFigures.to(team),
        limit);
  }

  private static Author person(ResultSet row) throws SQLException {
    return new Author(
        Ids.user(row.getString("person")),
        row.getString("person_name"),
        Role.valueOf(row.getString("person_role")));
  }
}
