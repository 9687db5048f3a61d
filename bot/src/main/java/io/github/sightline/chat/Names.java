package io.github.sightline.chat;

/** Checks shared by the identifiers of this package. */
final class Names {
  private Names() {}

  static String present(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    return value;
  }
}
