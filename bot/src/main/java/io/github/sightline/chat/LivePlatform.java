package io.github.sightline.chat;

import java.util.Optional;
import java.util.Set;

/**
 * A chat platform on which people write right now. Connected when it is made, it takes nothing in
 * before {@link #start}. Safe for many threads.
 */
public interface LivePlatform extends ChatPlatform, AutoCloseable {
  /** Takes events, presses and commands in from now on, until {@link #close}. Called once. */
  void start(Callbacks callbacks);

  /** The ids of the workspaces that it is connected to. */
  Set<String> workspaces();

  /**
   * A workspace's name in the settings.
   *
   * @throws ChatTrouble where the workspace is not in the settings
   */
  String settingsName(String workspace);

  /**
   * Where the staff of one workspace reads what.
   *
   * @throws ChatTrouble where the workspace is not in the settings
   */
  StaffPlaces places(String workspace);

  /**
   * Somebody of a workspace, with the role that holds now; empty where that cannot be found out.
   */
  default Optional<Author> person(UserId id) {
    return Optional.empty();
  }

  /** Whether events come in right now, as far as the platform can tell. */
  default boolean isConnected() {
    return true;
  }

  /** Ends the connection; what is under way is finished first. */
  @Override
  void close();
}
