package io.github.sightline.interview;

/** What of an interview can change. */
public enum Facet {
  TIME,
  MODE,
  STATUS
}
