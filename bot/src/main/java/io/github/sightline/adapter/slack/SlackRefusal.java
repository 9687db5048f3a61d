package io.github.sightline.adapter.slack;

/** Slack refuses what the configuration says: trying again is of no use before a person acts. */
public final class SlackRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SlackRefusal(String message) {
    super(message);
  }
}
