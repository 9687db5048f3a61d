package io.github.sightline.adapter.slack;

import io.github.sightline.chat.ChatTrouble;

/** Slack could not be asked, or said no. The message says what and, where known, the cure. */
public final class SlackTrouble extends ChatTrouble {
  private static final long serialVersionUID = 1L;

  public SlackTrouble(String message) {
    super(message);
  }
}
