package io.github.sightline.adapter.transcript;

/** Content that cannot be used. Becomes a {@link Refusal} at the nearest place that knows where. */
final class BadContent extends Exception {
  private final String reason;
  private final int linesDown;

  BadContent(String reason) {
    this(reason, 0);
  }

  /**
   * Content that cannot be used, below the start of its record.
   *
   * @param linesDown how many lines below, where that is known; else 0
   */
  BadContent(String reason, int linesDown) {
    // No stack trace: a damaged export may hold millions of these.
    super(reason, null, false, false);
    this.reason = reason;
    this.linesDown = linesDown;
  }

  String reason() {
    return reason;
  }

  int linesDown() {
    return linesDown;
  }
}
