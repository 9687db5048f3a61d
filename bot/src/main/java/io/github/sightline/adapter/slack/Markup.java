package io.github.sightline.adapter.slack;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's ways to write text and times. */
final class Markup {
  private static final Pattern TS = Pattern.compile("(\\d{1,11})\\.(\\d{1,6})");

  private Markup() {}

  /** What was typed: the three characters that Slack escapes; mentions stay in its markup. */
  static String unescaped(String text) {
    // The ampersand last, so that what was typed as "&lt;" comes out as it was typed.
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** The time that a {@code ts} names: seconds, and a count that reads as microseconds. */
  static Instant time(String ts) {
    Matcher form = TS.matcher(ts);
    if (!form.matches()) {
      throw new IllegalArgumentException("no time stamp: " + ts);
    }
    long nanos = Long.parseLong((form.group(2) + "000000000").substring(0, 9));
    return Instant.ofEpochSecond(Long.parseLong(form.group(1)), nanos);
  }

  static boolean isTime(String ts) {
    return TS.matcher(ts).matches();
  }

  /** The {@code ts} of a time. */
  static String ts(Instant time) {
    return "%d.%06d".formatted(time.getEpochSecond(), time.getNano() / 1000);
  }
}
