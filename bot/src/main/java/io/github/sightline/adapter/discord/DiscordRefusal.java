package io.github.sightline.adapter.discord;

import io.github.sightline.chat.ChatRefusal;

/** Discord refuses what the configuration says: trying again is of no use before a person acts. */
public final class DiscordRefusal extends ChatRefusal {
  private static final long serialVersionUID = 1L;

  public DiscordRefusal(String message) {
    super(message);
  }
}
