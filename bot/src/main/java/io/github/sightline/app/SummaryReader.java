package io.github.sightline.app;

import io.github.sightline.summary.Weekly;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** Reads a section about the weekly summary. */
final class SummaryReader {
  private static final String NEVER = "never";

  private SummaryReader() {}

  /** When nothing else is said: Monday at nine, where the team lives. */
  static Settings.Summary usual(ZoneId zone) {
    return new Settings.Summary(true, new Weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), zone), "");
  }

  static Settings.Summary read(Section section, Settings.Summary usual) {
    return read(section, usual, Values::slackChannel);
  }

  /** As above, on a platform whose channels are written in another way. */
  static Settings.Summary read(
      Section section, Settings.Summary usual, Function<String, String> channelOf) {
    String normal = usual.posted() ? usual.when().day().name().toLowerCase(Locale.ROOT) : NEVER;
    String day = section.value("day", normal, SummaryReader::day);
    LocalTime time = section.value("time", usual.when().time(), SummaryReader::time);
    ZoneId zone = section.value("zone", usual.when().zone(), Values::zone);
    String channel = section.value("channel", usual.channel(), channelOf);
    boolean posted = !day.equals(NEVER);
    DayOfWeek on = posted ? DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)) : usual.when().day();
    return new Settings.Summary(posted, new Weekly(on, time, zone), channel);
  }

  private static String day(String text) {
    String day = text.toLowerCase(Locale.ROOT);
    boolean known = Arrays.stream(DayOfWeek.values()).anyMatch(d -> d.name().equalsIgnoreCase(day));
    if (known || day.equals(NEVER)) {
      return day;
    }
    throw new IllegalArgumentException("day of the week such as monday, and not never");
  }

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("time of day such as 09:00", e);
    }
  }
}
