package io.github.sightline.adapter.sql;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Consents;
import io.github.sightline.chat.UserId;
import java.time.Instant;

/** The table {@code consents}. */
final class SqlConsents implements Consents {
  private static final String GIVE =
      Insert.into("consents", "person", "given_at", "channel").sql() + " on conflict do nothing";

  private final Session session;

  SqlConsents(Session session) {
    this.session = session;
  }

  @Override
  public boolean covers(UserId person, Instant at) {
    return session
        .first(
            row -> row.getLong("given_at"),
            "select given_at from consents where person = ? and given_at <= ?"
                + " and withdrawn_at is null",
            Ids.text(person),
            at)
        .isPresent();
  }

  @Override
  public boolean forbids(UserId person, Instant at) {
    return session
            .first(
                row -> row.getLong("given_at"),
                "select given_at from consents where person = ?",
                Ids.text(person))
            .isPresent()
        && !covers(person, at);
  }

  @Override
  public void give(UserId person, ChannelId where, Instant at) {
    boolean agrees =
        session
            .first(
                row -> row.getLong("given_at"),
                "select given_at from consents where person = ? and withdrawn_at is null",
                Ids.text(person))
            .isPresent();
    if (!agrees) {
      session.update(GIVE, Ids.text(person), at, where);
    }
  }

  @Override
  public void withdraw(UserId person, Instant at) {
    session.update(
        "update consents set withdrawn_at = ? where person = ? and withdrawn_at is null",
        at,
        Ids.text(person));
  }
}
