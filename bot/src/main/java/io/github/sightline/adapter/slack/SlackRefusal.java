package io.github.sightline.adapter.slack;

import io.github.sightline.chat.ChatRefusal;

/** Slack refuses what the configuration says: trying again is of no use before a person acts. */
public final class SlackRefusal extends ChatRefusal {
  private static final long serialVersionUID = 1L;

  public SlackRefusal(String message) {
    super(message);
  }
}
