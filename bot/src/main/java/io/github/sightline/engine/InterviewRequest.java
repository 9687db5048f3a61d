package io.github.sightline.engine;

import io.github.sightline.interview.Mode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed behind {@code /interview}, taken apart.
 *
 * @param verb what is asked for; {@code list} where nothing was typed
 * @param rest what stands behind it, without people, numbers of interviews and ways to meet
 * @param mode how to meet, where it is said
 * @param number which interview of the list, from 1; 0: not said
 */
record InterviewRequest(String verb, String rest, Optional<Mode> mode, int number) {
  private static final Map<String, Mode> MODES =
      Map.of(
          "video", Mode.VIDEO,
          "phone", Mode.PHONE,
          "text", Mode.TEXT,
          "onsite", Mode.ONSITE);
  private static final Pattern PERSON = Pattern.compile("<@[^>]*>");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\S)#(\\d{1,2})(?!\\S)");
  private static final Pattern MODE =
      Pattern.compile("(?i)(?<!\\S)(?:by|on|via|in)?\\s*(video|phone|text|onsite)(?!\\S)");

  static InterviewRequest of(String words) {
    String text = PERSON.matcher(words).replaceAll(" ").strip();
    String[] parts = text.split("\\s+", 2);
    String verb = parts[0].toLowerCase(Locale.ROOT);
    String rest = parts.length > 1 ? parts[1] : "";
    Matcher number = NUMBER.matcher(rest);
    int which = number.find() ? Integer.parseInt(number.group(1)) : 0;
    String unnumbered = number.reset().replaceAll(" ");
    Matcher mode = MODE.matcher(unnumbered);
    Optional<Mode> how =
        mode.find()
            ? Optional.ofNullable(MODES.get(mode.group(1).toLowerCase(Locale.ROOT)))
            : Optional.empty();
    String plain = mode.reset().replaceAll(" ").replaceAll("\\s+", " ").strip();
    return new InterviewRequest(verb.isEmpty() ? "list" : verb, plain, how, which);
  }
}
