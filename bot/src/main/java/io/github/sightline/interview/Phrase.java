package io.github.sightline.interview;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of phrases.txt as a regular expression: words with anything but letters between them.
 * {@code a|b} is either word, {@code word*} begins with it, {@code ?word} may be left out, {@code
 * ...} is up to four words of any kind, {@code ^} and {@code $} are the ends of the sentence.
 */
final class Phrase {
  static final Pattern NEVER = Pattern.compile("(?!)");

  private static final String BETWEEN = "[^\\p{L}\\p{N}]{1,4}";
  private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*";

  private Phrase() {}

  /** Finds any of the phrases, in whatever case. */
  static Pattern anyOf(List<String> lines) {
    return Pattern.compile(
        lines.stream().map(Phrase::regex).collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String regex(String line) {
    StringBuilder regex = new StringBuilder();
    boolean first = true;
    for (String token : line.split("\\s+", -1)) {
      if (token.equals("^")) {
        regex.append("^[^\\p{L}\\p{N}]*");
      } else if (token.equals("$")) {
        regex.append("[^\\p{L}\\p{N}]*$");
      } else if (token.equals("...")) {
        regex.append("(?:").append(BETWEEN).append(WORD).append("){0,4}?");
      } else if (token.startsWith("?")) {
        String word = words(token.replace("?", ""));
        regex.append(first ? "(?:" + word + BETWEEN + ")?" : "(?:" + BETWEEN + word + ")?");
      } else {
        regex.append(first ? "" : BETWEEN).append(words(token));
        first = false;
      }
    }
    return regex.toString();
  }

  private static String words(String token) {
    StringJoiner either = new StringJoiner("|", "(?:", ")");
    for (String word : token.split("\\|", -1)) {
      either.add(word(word));
    }
    return either.toString();
  }

  private static String word(String word) {
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return Pattern.quote(word);
    }
    boolean open = word.endsWith("*");
    String bare = open ? word.substring(0, word.length() - 1) : word;
    String quoted = Pattern.quote(bare).replace("'", "\\E['’]?\\Q");
    return "(?<![\\p{L}\\p{N}])" + quoted + (open ? "[\\p{L}]*" : "(?![\\p{L}\\p{N}])");
  }
}
