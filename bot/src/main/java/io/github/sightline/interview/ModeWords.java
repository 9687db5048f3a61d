package io.github.sightline.interview;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from words how an interview is to be held. */
final class ModeWords {
  private static final int REACH = 24;

  /** So many words around an "or" belong to it. */
  private static final int NEAR = 8;

  private static final Pattern EITHER = Pattern.compile("(?i)\\bor\\b");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R+|;");
  private static final String WRITING = "(?:writing|text|chat|messages|typing)";
  private static final Pattern WRITING_LAST = Pattern.compile("(?i)\\b" + WRITING + "[\\s,]*$");
  private static final Pattern WRITING_FIRST =
      Pattern.compile(
          "(?i)^(?:(?:just|simply|in|by|via|over|a)\\s+)*" + WRITING + "\\b(?!\\s+(?:me|us)\\b)");
  private static final Map<Mode, Cue> CUES =
      new EnumMap<>(
          Map.of(
              Mode.VIDEO, Cue.VIDEO,
              Mode.PHONE, Cue.PHONE,
              Mode.TEXT, Cue.TEXT,
              Mode.ONSITE, Cue.ONSITE));

  private ModeWords() {}

  /**
   * The ways to meet that the text leaves open, as in "by phone or in writing": those that a
   * sentence names on both sides of an "or", near it; empty: it leaves none open.
   */
  static Set<Mode> choice(String text) {
    for (String sentence : SENTENCE.split(text, -1)) {
      Matcher either = EITHER.matcher(sentence);
      while (either.find()) {
        String before = sentence.substring(0, either.start());
        String after = sentence.substring(either.end());
        Set<Mode> left = alternatives(lastWords(before), WRITING_LAST);
        Set<Mode> right = alternatives(firstWords(after), WRITING_FIRST);
        if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
          Set<Mode> open = named(before);
          open.addAll(left);
          open.addAll(right);
          return open;
        }
      }
    }
    return Set.of();
  }

  /** Right beside an "or", "writing" and "chat" alone are a way to meet too. */
  private static Set<Mode> alternatives(String text, Pattern writing) {
    Set<Mode> modes = named(text);
    if (writing.matcher(text).find()) {
      modes.add(Mode.TEXT);
    }
    return modes;
  }

  private static String lastWords(String text) {
    String[] words = text.split("\\s+", -1);
    return String.join(" ", List.of(words).subList(Math.max(0, words.length - NEAR), words.length));
  }

  private static String firstWords(String text) {
    String[] words = text.strip().split("\\s+", -1);
    return String.join(" ", List.of(words).subList(0, Math.min(NEAR, words.length)));
  }

  /** All ways that it names without denying them. */
  private static Set<Mode> named(String text) {
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    CUES.forEach(
        (mode, cue) -> {
          if (holds(text, cue)) {
            modes.add(mode);
          }
        });
    return modes;
  }

  /** The way to meet that the text speaks for; unspecified where it names none. */
  static Mode of(String text) {
    if (EITHER.matcher(text).find() && !choice(text).isEmpty()) {
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
