package io.github.sightline.interview;

/**
 * A stretch of a message that is judged as one.
 *
 * @param text its words
 * @param from where it begins in the message
 * @param question whether it asks something
 */
record Sentence(String text, int from, boolean question) {
  /** Where it ends in the message. */
  int to() {
    return from + text.length();
  }

  /** Whether it holds a phrase of the section. */
  boolean has(Cue cue) {
    return Phrases.all().has(cue, text);
  }

  boolean hasAny(Cue... cues) {
    for (Cue cue : cues) {
      if (has(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what it says is said under a condition or as a mere possibility. */
  boolean isUncertain() {
    return hasAny(Cue.TENTATIVE, Cue.CONDITIONAL);
  }
}
