package io.github.sightline.chat;

/**
 * A platform refuses what the configuration says: trying again is of no use before a person acts.
 * The message says what to do.
 */
public class ChatRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ChatRefusal(String message) {
    super(message);
  }
}
