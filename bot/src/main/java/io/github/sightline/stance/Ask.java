package io.github.sightline.stance;

/** What a message of the hiring team asks the candidate for. */
public enum Ask {
  /** A live video call, or the camera on. */
  VIDEO,
  PHONE,
  /** An interview in writing. */
  TEXT,
  ONSITE,
  /** Identity, references, background, former employers. */
  CHECK;

  /** The name in files, such as {@code video}. */
  public String key() {
    return Keys.of(this);
  }

  /** The request with that name in files. */
  public static Ask ofKey(String key) {
    return Keys.find(Ask.class, key);
  }
}
