package io.github.sightline.chat;

/** A platform that is switched on has not been reached since the start: it will be, so wait. */
public final class NotConnectedYet extends ChatTrouble {
  private static final long serialVersionUID = 1L;

  public NotConnectedYet(String platform) {
    super(platform + " is not connected yet");
  }
}
