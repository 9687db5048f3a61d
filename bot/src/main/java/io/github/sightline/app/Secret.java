package io.github.sightline.app;

/** A value that must not be seen: its text form hides it. */
record Secret(String value) {
  static final Secret NONE = new Secret("");

  boolean isPresent() {
    return !value.isEmpty();
  }

  @Override
  public String toString() {
    return isPresent() ? "(hidden)" : "(not set)";
  }
}
