package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one person did at one moment of a plain transcript.
 *
 * @param at when, in UTC
 * @param name who
 * @param role what that person is
 * @param deed what was done
 * @param target number of the message that was edited or deleted, 0 for a new one
 * @param text the first line of its words
 */
record PlainEntry(Instant at, String name, Role role, Deed deed, int target, String text) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2}) (?<time>\\d{2}:\\d{2}(?::\\d{2})?) +"
              + "(?<name>\\S.*?) \\((?<role>[a-z]+)\\)"
              + "(?:(?: edits (?<edited>\\d{1,6}))?: ?(?<text>.*)| deletes (?<deleted>\\d{1,6}))",
          Pattern.DOTALL);

  /** Things to do with a message. */
  enum Deed {
    POSTS,
    EDITS,
    DELETES
  }

  static PlainEntry parse(String line) throws BadContent {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      throw new BadContent("is not 'date time  name (role): text', '> bot line' or '// note'");
    }
    String text = form.group("text");
    return new PlainEntry(
        time(form.group("date"), form.group("time")),
        form.group("name"),
        LabelledReader.role(form.group("role")),
        deed(form),
        target(form.group("edited"), form.group("deleted")),
        text == null ? "" : text);
  }

  private static Deed deed(Matcher form) {
    if (form.group("deleted") != null) {
      return Deed.DELETES;
    }
    return form.group("edited") != null ? Deed.EDITS : Deed.POSTS;
  }

  private static int target(@Nullable String edited, @Nullable String deleted) {
    String number = edited == null ? deleted : edited;
    return number == null ? 0 : Integer.parseInt(number);
  }

  private static Instant time(String date, String time) throws BadContent {
    try {
      return Sane.time(
          LocalDate.parse(date).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      throw new BadContent("'" + date + " " + time + "' is not a time");
    }
  }
}
