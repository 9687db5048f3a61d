package io.github.sightline.diligence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an item of a checklist stands. Any may follow any other. */
public enum State {
  OPEN("open"),
  DONE("done"),
  /** With the reason. */
  NOT_NEEDED("not needed"),
  /** With what it is, for staff only. Somebody has to settle it: it is still open. */
  CONCERN("concern noted");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /** The name in commands and files, such as {@code not-needed}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people. */
  public String words() {
    return words;
  }

  /** Whether nothing is left to do. */
  public boolean isSettled() {
    return this == DONE || this == NOT_NEEDED;
  }

  /** Whether nobody could follow it without words. */
  public boolean needsNote() {
    return this == NOT_NEEDED || this == CONCERN;
  }

  /** The state of that key. */
  public static Optional<State> of(String key) {
    return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
  }
}
