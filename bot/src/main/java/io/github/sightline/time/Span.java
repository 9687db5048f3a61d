package io.github.sightline.time;

/**
 * A length of time as it was said.
 *
 * @param minutes its minutes where it is said in minutes or hours, else 0
 * @param days its days where it is said in days or weeks, else 0
 * @param workdays its business days, else 0
 * @param to index behind it
 */
record Span(long minutes, int days, int workdays, int to) {
  /** Whether its length is known: "2-3 weeks" or "a month" is not. */
  boolean isKnown() {
    return minutes > 0 || days > 0 || workdays > 0;
  }
}
