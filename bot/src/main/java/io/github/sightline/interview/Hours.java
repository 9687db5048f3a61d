package io.github.sightline.interview;

import io.github.sightline.time.Certainty;
import io.github.sightline.time.TimeMention;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "Wednesday 14" as two in the afternoon, where no Wednesday the 14th is near. */
final class Hours {
  private static final Pattern WEEKDAY_AND_NUMBER =
      Pattern.compile("(?i)(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?\\s+(\\d{1,2})");
  private static final Duration NEAR = Duration.ofDays(8);
  private static final int FIRST_HOUR = 7;
  private static final int LAST_HOUR = 23;
  private static final int NOON = 12;

  private Hours() {}

  /** The mention as an hour of its weekday, or as it is. */
  static TimeMention of(TimeMention mention, Instant now) {
    Matcher words = WEEKDAY_AND_NUMBER.matcher(mention.text().strip());
    boolean far = mention.start().toInstant().isAfter(now.plus(NEAR));
    if (!far || !words.matches()) {
      return mention;
    }
    int number = Integer.parseInt(words.group(1));
    int hour = number >= 1 && number < FIRST_HOUR ? number + NOON : number;
    return hour < FIRST_HOUR || hour > LAST_HOUR ? mention : at(mention, hour, now);
  }

  private static TimeMention at(TimeMention mention, int hour, Instant now) {
    DayOfWeek weekday = mention.start().getDayOfWeek();
    LocalDate today = now.atZone(mention.start().getZone()).toLocalDate();
    ZonedDateTime start =
        today
            .with(TemporalAdjusters.next(weekday))
            .atTime(hour, 0)
            .atZone(mention.start().getZone());
    return new TimeMention(
        start, null, Certainty.EXACT, mention.polarity(), mention.quote(), mention.because());
  }
}
