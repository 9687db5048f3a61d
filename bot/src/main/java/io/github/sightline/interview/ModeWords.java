package io.github.sightline.interview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from words how an interview is to be held. */
final class ModeWords {
  private static final int REACH = 24;

  private static final Pattern EITHER = Pattern.compile("(?i)\\bor\\b");

  private ModeWords() {}

  /** Whether it names different ways to meet on the two sides of an "or". */
  private static boolean isChoice(String text) {
    String[] sides = EITHER.split(text, 2);
    boolean before = holds(sides[0], Cue.VIDEO);
    boolean after = holds(sides[1], Cue.VIDEO);
    return before != after && holds(sides[before ? 1 : 0], Cue.PHONE);
  }

  /** The way to meet that the text speaks for; unspecified where it names none. */
  static Mode of(String text) {
    if (EITHER.matcher(text).find() && isChoice(text)) {
      return Mode.UNSPECIFIED;
    }
    if (holds(text, Cue.VIDEO)) {
      return Mode.VIDEO;
    }
    if (holds(text, Cue.PHONE)) {
      return Mode.PHONE;
    }
    if (holds(text, Cue.TEXT)) {
      return Mode.TEXT;
    }
    if (holds(text, Cue.ONSITE)) {
      return Mode.ONSITE;
    }
    return Phrases.all().has(Cue.NO_PICTURE, text) ? Mode.PHONE : Mode.UNSPECIFIED;
  }

  /** Whether the text says that nobody is to be seen. */
  static boolean isWithoutPicture(String text) {
    return Phrases.all().has(Cue.NO_PICTURE, text);
  }

  /** Whether the sentence turns down a way to meet, and not a meeting. */
  static boolean denies(Sentence sentence) {
    return of(sentence.text()) == Mode.UNSPECIFIED
        && sentence.hasAny(Cue.VIDEO, Cue.PHONE)
        && sentence.has(Cue.WITHOUT)
        && !sentence.has(Cue.MEETING);
  }

  private static boolean holds(String text, Cue cue) {
    Matcher found = Phrases.all().matcher(cue, text);
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - REACH), found.start());
      if (!endsDenying(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsDenying(String before) {
    Matcher found = Phrases.all().matcher(Cue.WITHOUT, before);
    while (found.find()) {
      if (before.substring(found.end()).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
