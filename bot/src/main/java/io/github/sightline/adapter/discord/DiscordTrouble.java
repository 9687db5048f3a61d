package io.github.sightline.adapter.discord;

import io.github.sightline.chat.ChatTrouble;

/** Discord could not be asked, or said no. The message says what and, where known, the cure. */
public final class DiscordTrouble extends ChatTrouble {
  private static final long serialVersionUID = 1L;

  public DiscordTrouble(String message) {
    super(message);
  }
}
