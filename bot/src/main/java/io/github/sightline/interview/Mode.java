package io.github.sightline.interview;

import java.util.Locale;

/** How an interview is held. */
public enum Mode {
  /** Seeing each other live. */
  VIDEO,
  /** By voice, be it on a video tool with the picture off. */
  PHONE,
  /** Live, in writing. */
  TEXT,
  ONSITE,
  /** Nobody said yet. */
  UNSPECIFIED;

  /** The name in files, such as {@code video}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
