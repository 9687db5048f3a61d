package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.Map;
import java.util.Optional;

/** The pauses of {@link InMemoryLedger}. */
final class InMemoryPauses implements Pauses {
  private final Map<String, UserId> rows;

  InMemoryPauses(Map<String, UserId> rows) {
    this.rows = rows;
  }

  @Override
  public Optional<UserId> by(String platform, String workspace) {
    return Optional.ofNullable(rows.get(platform + "/" + workspace));
  }

  @Override
  public void pause(String platform, String workspace, UserId by) {
    rows.putIfAbsent(platform + "/" + workspace, by);
  }

  @Override
  public void resume(String platform, String workspace) {
    rows.remove(platform + "/" + workspace);
  }
}
