package io.github.sightline.stance;

/** How a video interview ended, as a message of the hiring team reports it. */
public enum Outcome {
  /** The candidate was seen. */
  COMPLETED,
  /** The candidate did not come, or came without camera. */
  NO_SHOW;

  /** The name in files, such as {@code no-show}. */
  public String key() {
    return Keys.of(this);
  }

  /** The outcome with that name in files. */
  public static Outcome ofKey(String key) {
    return Keys.find(Outcome.class, key);
  }
}
