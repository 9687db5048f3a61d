package io.github.sightline.chat;

/**
 * A platform could not be asked, or said no; later it may work. The message says what and, where
 * known, the cure.
 */
public class ChatTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ChatTrouble(String message) {
    super(message);
  }
}
