package io.github.sightline.adapter.sql;

/**
 * Text that every store can hold. PostgreSQL refuses U+0000 and neither store has half a surrogate
 * pair; a message with one must not be refused for ever, so both become U+FFFD.
 */
final class Storable {
  private static final char REPLACEMENT = '\uFFFD';

  private Storable() {}

  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}
