package io.github.sightline.time;

/** How exactly a message says when. */
public enum Certainty {
  /** One start time. */
  EXACT,
  /** A span to choose within, or an approximate time. */
  WINDOW,
  /** A day without a time; the start is 00:00 of that day. */
  DATE_ONLY;

  /** The name in files: {@code exact}, {@code window} or {@code date-only}. */
  public String key() {
    return switch (this) {
      case EXACT -> "exact";
      case WINDOW -> "window";
      case DATE_ONLY -> "date-only";
    };
  }
}
