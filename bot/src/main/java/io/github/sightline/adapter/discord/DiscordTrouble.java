package io.github.sightline.adapter.discord;

import io.github.sightline.chat.ChatTrouble;

/** Discord could not be asked, or said no. The message says what and, where known, the cure. */
public class DiscordTrouble extends ChatTrouble {
  private static final long serialVersionUID = 1L;

  public DiscordTrouble(String message) {
    super(message);
  }

  /** Discord said no: asking again soon is of no use. */
  static final class Closed extends DiscordTrouble {
    private static final long serialVersionUID = 1L;

    Closed(String message) {
      super(message);
    }
  }
}
