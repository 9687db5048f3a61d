package io.github.sightline.app;

/**
 * Something wrong with the configuration.
 *
 * @param place {@code file:line}
 * @param text what is wrong and how to cure it
 */
record Problem(String place, String text) {
  @Override
  public String toString() {
    return place + ": " + text;
  }
}
