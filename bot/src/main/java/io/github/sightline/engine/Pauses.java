package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.Optional;

/** Workspaces in which people told the bot to post no cards. It reads on meanwhile. */
public interface Pauses {
  /** Who paused the workspace; empty: it is not paused. */
  Optional<UserId> by(String platform, String workspace);

  /** Pauses the workspace; does nothing where it is paused. */
  void pause(String platform, String workspace, UserId by);

  /** Ends the pause. */
  void resume(String platform, String workspace);
}
