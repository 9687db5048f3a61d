package io.github.sightline.chat;

/** Answers the people who use the bot: commands and buttons of every platform. */
public interface ChatDesk {
  /**
   * Takes a press. Returns only when it is on disk; then, and only then, the platform may
   * acknowledge it. The same press again changes nothing.
   */
  Answer onPress(Press press);

  /** Takes a correction, as {@link #onPress} takes a press. */
  Answer onCorrection(Correction correction);

  /** Answers a command. */
  Answer onCommand(Command command);
}
