package io.github.sightline.stance;

/**
 * Tells whether a text is written in a language that stances can be read from. Safe for use by many
 * threads; the same text gives the same answer, always.
 */
public interface LanguageReader {
  /** How the text is written. */
  Answer of(String text);

  /** What can be told of a text's language. */
  sealed interface Answer {
    /** In a language that stances are read from. */
    record Read() implements Answer {}

    /** In another language: nothing of it may be read, nor its silence taken for an answer. */
    record Other(Language language) implements Answer {}

    /** Too little text to tell, such as "ok", a name or a line of code: read it as ever. */
    record TooLittle() implements Answer {}
  }
}
