package io.github.sightline.adapter.transcript;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slack's {@code ts}: seconds and, behind the point, a count that reads as microseconds. */
final class SlackTime {
  private static final Pattern FORM = Pattern.compile("(\\d{1,11})(?:\\.(\\d{1,6}))?");

  private SlackTime() {}

  static Instant of(String field, @Nullable String ts) throws BadContent {
    Matcher form = FORM.matcher(Sane.present(field, ts));
    if (!form.matches()) {
      throw new BadContent("\"" + field + "\" is not a time: " + ts);
    }
    String fraction = form.group(2) == null ? "" : form.group(2);
    long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
    return Sane.time(Instant.ofEpochSecond(Long.parseLong(form.group(1)), nanos));
  }
}
