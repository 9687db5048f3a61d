package io.github.sightline.chat;

import java.util.List;

/** Takes the events of every platform. */
public interface ChatListener {
  /**
   * Takes one event. Returns only when it is on disk; then, and only then, the platform may
   * acknowledge it. Throws when it could not be stored: the platform must deliver it again.
   */
  void onEvent(ChatEvent event);

  /** Takes several events, all or none; returns how many of them were new. */
  int onEvents(List<ChatEvent> events);
}
