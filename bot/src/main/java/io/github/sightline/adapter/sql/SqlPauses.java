package io.github.sightline.adapter.sql;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Pauses;
import java.util.Optional;

/** The table {@code pauses}. */
final class SqlPauses implements Pauses {
  private static final String PAUSE =
      Insert.into("pauses", "platform", "workspace", "paused_by").sql() + " on conflict do nothing";

  private final Session session;

  SqlPauses(Session session) {
    this.session = session;
  }

  @Override
  public Optional<UserId> by(String platform, String workspace) {
    return session.first(
        row -> Ids.user(row.getString("paused_by")),
        "select paused_by from pauses where platform = ? and workspace = ?",
        platform,
        workspace);
  }

  @Override
  public void pause(String platform, String workspace, UserId by) {
    session.update(PAUSE, platform, workspace, Ids.text(by));
  }

  @Override
  public void resume(String platform, String workspace) {
    session.update("delete from pauses where platform = ? and workspace = ?", platform, workspace);
  }
}
