package io.github.sightline.warning;

import java.util.Locale;

/** How urgently a person should look. */
public enum Level {
  CAUTION,
  HIGH;

  /** The name in files, such as {@code caution}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
