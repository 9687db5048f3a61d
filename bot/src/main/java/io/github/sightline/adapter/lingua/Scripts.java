package io.github.sightline.adapter.lingua;

import io.github.sightline.stance.Language;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Languages that their letters tell. */
final class Scripts {
  /** With fewer letters it may be a name or a quoted word. */
  private static final int ENOUGH = 5;

  /** A character of these is a syllable or a word. */
  private static final int WEIGHT_OF_SYLLABLES = 2;

  /** Before it stand Latin letters and signs only. */
  private static final char BEYOND_WESTERN = 0x250;

  private static final Map<UnicodeScript, String> ALONE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  private Scripts() {}

  /** The language of a text of which most letters are not Latin ones; empty: most are Latin. */
  static Optional<Language> of(List<String> pieces) {
    if (pieces.stream().allMatch(Scripts::isWestern)) {
      return Optional.empty();
    }
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (String piece : pieces) {
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        if (c < BEYOND_WESTERN) {
          latin += Character.isLetter(c) ? 1 : 0;
        } else if (Character.isLetter(c)) {
          UnicodeScript script = UnicodeScript.of(c);
          latin += script == UnicodeScript.LATIN ? 1 : 0;
          letters.merge(script, weight(script), Integer::sum);
        }
      }
    }
    letters.remove(UnicodeScript.LATIN);
    // Most other letters have no capitals and no fonts: they need no majority of all.
    int others = letters.values().stream().mapToInt(n -> n).sum();
    return others < ENOUGH || others <= latin
        ? Optional.empty()
        : Optional.of(language(letters, String.join(" ", pieces)));
  }

  private static boolean isWestern(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (piece.charAt(i) >= BEYOND_WESTERN) {
        return false;
      }
    }
    return true;
  }

  private static int weight(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> WEIGHT_OF_SYLLABLES;
      default -> 1;
    };
  }

  private static Language language(Map<UnicodeScript, Integer> letters, String text) {
    UnicodeScript most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.UNKNOWN);
    return switch (most) {
      case CYRILLIC -> cyrillic(text);
      case ARABIC -> arabic(text);
      case HAN -> new Language(hasAny(letters) ? "ja" : "zh");
      default ->
          ALONE.containsKey(most) ? new Language(ALONE.getOrDefault(most, "")) : Language.UNKNOWN;
    };
  }

  private static boolean hasAny(Map<UnicodeScript, Integer> letters) {
    return letters.containsKey(UnicodeScript.HIRAGANA)
        || letters.containsKey(UnicodeScript.KATAKANA);
  }

  /** By letters that one language has and its neighbours have not. */
  private static Language cyrillic(String text) {
    if (holdsAny(text, "ўЎ")) {
      return new Language("be");
    }
    if (holdsAny(text, "іїєґІЇЄҐ")) {
      return new Language("uk");
    }
    if (holdsAny(text, "ђћџљњјЂЋЏЉЊЈ")) {
      return new Language("sr");
    }
    return new Language(holdsAny(text, "ъЪ") && !holdsAny(text, "ыэёЫЭЁ") ? "bg" : "ru");
  }

  private static Language arabic(String text) {
    if (holdsAny(text, "ٹڈڑںے")) {
      return new Language("ur");
    }
    return new Language(holdsAny(text, "پچژگیک") ? "fa" : "ar");
  }

  private static boolean holdsAny(String text, String letters) {
    return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
  }
}
