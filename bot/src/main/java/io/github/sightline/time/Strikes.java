package io.github.sightline.time;

/** Text that is struck out between tildes: "~Monday 3pm~". */
final class Strikes {
  private static final int LONGEST = 200;

  private final String text;
  private int until;

  Strikes(String text) {
    this.text = text;
  }

  /** Whether the character at that index is struck out. */
  boolean covers(int at) {
    return at < until;
  }

  /** Whether the tilde at that index begins or ends struck-out text; "~3pm" is no such. */
  boolean isMark(int at) {
    if (at < until || (at > 0 && text.charAt(at - 1) == '~')) {
      return true;
    }
    int begin = at + 1 < text.length() && text.charAt(at + 1) == '~' ? at + 2 : at + 1;
    int limit = Math.min(text.length(), begin + LONGEST);
    for (int i = begin; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '~' && i > begin && !Character.isWhitespace(text.charAt(i - 1))) {
        boolean closes = !Character.isWhitespace(text.charAt(begin)) && !isAbout(i + 1);
        until = closes ? i + 1 : until;
        return closes;
      }
    }
    return false;
  }

  private boolean isAbout(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }
}
