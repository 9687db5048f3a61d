package io.github.sightline.adapter.opennlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of other scripts that stand for Latin ones, read as the reader reads them. */
final class Confusables {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Map<Integer, Character> LATIN = read();

  private Confusables() {}

  private static Map<Integer, Character> read() {
    Map<Integer, Character> latin = new HashMap<>();
    for (String line : Resource.lines("/confusables.txt")) {
      line.codePoints().skip(2).forEach(c -> latin.put(c, line.charAt(0)));
    }
    return latin;
  }

  /** The text with Latin words in Latin letters; words of other languages stay as they are. */
  static String undone(String text) {
    if (text.chars().noneMatch(c -> c > 0x17F || c == 0x131)) {
      return text;
    }
    boolean latin = isMainlyLatin(text);
    return WORD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group(), latin)));
  }

  /** Latin but for words that are all look-alikes: one real foreign word shows a language. */
  private static boolean isMainlyLatin(String text) {
    long latin = text.codePoints().filter(c -> c < 0x250 && Character.isLetter(c)).count();
    long lookAlikes = text.codePoints().filter(LATIN::containsKey).count();
    boolean foreign =
        WORD.matcher(text).results().map(MatchResult::group).anyMatch(Confusables::isForeign);
    return !foreign && latin >= lookAlikes;
  }

  private static boolean isForeign(String word) {
    return word.codePoints().allMatch(c -> c >= 0x370)
        && !word.codePoints().allMatch(LATIN::containsKey);
  }

  private static String word(String word, boolean inLatinText) {
    int like = (int) word.codePoints().filter(LATIN::containsKey).count();
    int letters = word.codePointCount(0, word.length());
    if (like == 0 || word.codePoints().anyMatch(c -> c > 0x24F && !LATIN.containsKey(c))) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    word.codePoints().forEach(c -> out.appendCodePoint(LATIN.containsKey(c) ? LATIN.get(c) : c));
    boolean mixed = word.codePoints().mapToObj(Character.UnicodeScript::of).distinct().count() > 1;
    boolean capitals = word.codePoints().anyMatch(Confusables::isSmallCapital);
    boolean known = Vocabulary.has(out.toString().toLowerCase(Locale.ROOT));
    return mixed || capitals || (known && (inLatinText || like < letters)) ? out.toString() : word;
  }

  private static boolean isSmallCapital(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && c >= 0x250;
  }
}
