package io.github.sightline.adapter.web;

/**
 * A few words with a colour. The words say all; the colour only helps.
 *
 * @param text such as "video step declined · 1 point"
 * @param tone how it bears on the case
 */
public record Chip(String text, Tone tone) {
  /** How something bears on a case. */
  public enum Tone {
    CORE,
    SUPPORT,
    GOOD,
    PRIVATE,
    UNCLEAR,
    PLAIN;

    /** The name in the style sheet, such as {@code core}. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
