package io.github.sightline.adapter.transcript;

/** The number of a message in its file, as an id that sorts as text. */
final class MessageNumber {
  static final int HIGHEST = 999_999;

  private MessageNumber() {}

  static String id(int n) {
    String digits = Integer.toString(n);
    return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }
}
