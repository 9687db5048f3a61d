package io.github.sightline.chat;

/**
 * Something that a reader of a card can do with it.
 *
 * @param action our name of it, such as {@code not-a-concern}
 * @param label what stands on the button
 * @param input what it asks for before it counts
 */
public record Button(String action, String label, Input input) {
  public Button {
    Names.present("action", action);
    Names.present("label", label);
  }

  /** What a button asks for. */
  public enum Input {
    NOTHING,
    /** Some words of the person who presses. */
    REASON,
    /** Somebody of the hiring team. */
    PERSON
  }
}
