package io.github.sightline.stance;

import java.util.Locale;

/**
 * A language that a message is written in.
 *
 * @param code ISO 639-1, such as {@code es}; {@code und} where nobody can tell which
 */
public record Language(String code) {
  /** Some language that none of the known ones is near enough to. */
  public static final Language UNKNOWN = new Language("und");

  public Language {
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("no code of a language: '" + code + "'");
    }
  }

  /** Whether it can be named. */
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }

  /** The name in English, such as {@code Spanish}. */
  public String englishName() {
    return isKnown()
        ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)
        : "another language";
  }
}
