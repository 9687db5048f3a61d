package io.github.sightline.adapter.lingua;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lingua on the languages of Latin letters that are met in chat, by their runs of three letters.
 */
final class LatinLanguages {
  private static final Set<Language> KNOWN =
      EnumSet.of(
          Language.ENGLISH,
          Language.SPANISH,
          Language.PORTUGUESE,
          Language.FRENCH,
          Language.GERMAN,
          Language.ITALIAN,
          Language.DUTCH,
          Language.POLISH,
          Language.CZECH,
          Language.SLOVAK,
          Language.CROATIAN,
          Language.ROMANIAN,
          Language.TURKISH,
          Language.VIETNAMESE,
          Language.INDONESIAN,
          Language.TAGALOG,
          Language.SWEDISH,
          Language.DANISH,
          Language.BOKMAL,
          Language.FINNISH,
          Language.HUNGARIAN,
          Language.SWAHILI);

  private LatinLanguages() {}

  /** Loaded when a text first needs it, about a second: most channels never do. */
  private static final class Loaded {
    static final LanguageDetector DETECTOR =
        LanguageDetectorBuilder.fromLanguages(KNOWN.toArray(Language[]::new))
            .withLowAccuracyMode()
            .build();
  }

  /** How near the words are to each language by its code: 1 the nearest, less the farther. */
  static Map<String, Double> nearness(String words) {
    Map<String, Double> near = new HashMap<>();
    Loaded.DETECTOR
        .computeLanguageConfidenceValues(words)
        .forEach(
            (language, value) ->
                near.put(language.getIsoCode639_1().name().toLowerCase(Locale.ROOT), value));
    return near;
  }
}
