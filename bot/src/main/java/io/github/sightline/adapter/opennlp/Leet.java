package io.github.sightline.adapter.opennlp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Digits and signs that stand for letters inside a word: v1deo, c@ll. Only what becomes a word of
 * the vocabulary is undone; sizes, times, versions and names of techniques stay.
 */
final class Leet {
  private static final Pattern TOKEN = Pattern.compile("[^\\s]+");
  private static final Pattern PIECE = Pattern.compile("[A-Za-z0-9@$!|€*]+");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[$€]?\\d+(?:am|pm|a|p|h|hr|hrs|min|mins|m|s|ms|sec|secs|k|x|st|nd|rd|th|[kmgt]b|kg|km|cm|mm|d"
              + "|w|wk|wks|y|yr|yrs|ft|g|l|v|b|e|c|f|t|ish|usd|eur|gbp)\\d*");
  private static final Pattern TRAILING = Pattern.compile("([a-z]{2,})[0-9]+");
  private static final Pattern STARRED = Pattern.compile("[a-z]+(?:\\*[a-z]+){1,2}");
  private static final Set<String> TECHNIQUES =
      Set.of("c4d", "b2b", "p2p", "e2e", "b3d", "s3e", "log4j", "neo4j", "k8s", "l10n", "a11y");
  // Many readings of one token would be many chances to find a word by accident.
  private static final int MOST_SIGNS = 6;

  private Leet() {}

  static String undone(String text) {
    if (!hasSigns(text)) {
      return text;
    }
    return TOKEN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(token(m.group())));
  }

  /** Whether a letter stands next to a sign: no ordinary prose goes further. */
  private static boolean hasSigns(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ((isSign(text.charAt(i)) && isLetter(text.charAt(i - 1)))
          || (isSign(text.charAt(i - 1)) && isLetter(text.charAt(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String token(String token) {
    boolean address =
        token.startsWith("@")
            || (token.indexOf('@') > 0
                && token.indexOf('.', token.indexOf('@')) > 0
                && token.indexOf('.', token.indexOf('@')) < token.length() - 1);
    long numbered =
        PIECE
            .matcher(token)
            .results()
            .filter(m -> m.group().chars().anyMatch(Character::isDigit))
            .count();
    if (!hasSigns(token)
        || address
        || numbered > 2
        || token.indexOf('/') >= 0
        || token.indexOf('_') >= 0
        || token.length() > 60) {
      return token;
    }
    return PIECE.matcher(token).replaceAll(m -> Matcher.quoteReplacement(piece(m.group())));
  }

  private static String piece(String piece) {
    int end = piece.length();
    while (end > 0 && "!*|@".indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    String core = piece.substring(0, end).toLowerCase(Locale.ROOT);
    if (core.equals("n0") || core.equals("0n") || core.equals("0k")) {
      return core.replace('0', 'o') + piece.substring(end);
    }
    if (core.length() < 3 || stays(core)) {
      return piece;
    }
    String word = STARRED.matcher(core).matches() ? core.replace('*', '?') : core;
    String letters = letters(word);
    return letters == null || !Vocabulary.has(letters) ? piece : letters + piece.substring(end);
  }

  private static boolean stays(String core) {
    Matcher trailing = TRAILING.matcher(core);
    boolean numbered =
        trailing.matches()
            && (core.length() < 4
                || (trailing.group(1).length() > 2 && Vocabulary.has(trailing.group(1))));
    int letters = (int) core.chars().filter(Leet::isLetter).count();
    return numbered
        || letters == core.length()
        || letters < 2
        || Vocabulary.has(core)
        || TECHNIQUES.contains(core)
        || AMOUNT.matcher(core).matches();
  }

  /** The most frequent word that the signs may stand for; null where there is none. */
  static @Nullable String letters(String word) {
    int signs = (int) word.chars().filter(c -> !isLetter(c)).count();
    if (signs > MOST_SIGNS || word.length() > 20) {
      return null;
    }
    return best(word, 0, new StringBuilder());
  }

  private static @Nullable String best(String word, int at, StringBuilder read) {
    if (at == word.length()) {
      return read.toString();
    }
    String best = null;
    for (char letter : readings(word.charAt(at))) {
      read.append(letter);
      String one = best(word, at + 1, read);
      read.setLength(at);
      if (best == null || (one != null && Vocabulary.rank(one) < Vocabulary.rank(best))) {
        best = one;
      }
    }
    return best;
  }

  private static char[] readings(char c) {
    return switch (c) {
      case '0' -> new char[] {'o'};
      case '1', '|' -> new char[] {'i', 'l'};
      case '!' -> new char[] {'i', 'l'};
      case '3', '€' -> new char[] {'e'};
      case '4', '@' -> new char[] {'a'};
      case '5', '$' -> new char[] {'s'};
      case '7' -> new char[] {'t'};
      case '8' -> new char[] {'b'};
      case '?' -> new char[] {'a', 'e', 'i', 'o', 'u'};
      default -> isLetter(c) ? new char[] {c} : new char[0];
    };
  }

  private static boolean isSign(char c) {
    return (c >= '0' && c <= '9')
        || c == '@'
        || c == '$'
        || c == '!'
        || c == '|'
        || c == '€'
        || c == '*';
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
