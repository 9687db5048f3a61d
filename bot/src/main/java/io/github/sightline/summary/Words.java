package io.github.sightline.summary;

import io.github.sightline.interview.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as people say them. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private Words() {}

  /** "1 warning", "3 warnings". */
  static String count(int count, String one) {
    return count + " " + (count == 1 ? one : one + "s");
  }

  /** "40 min", "5 h", "3 d 4 h". */
  static String time(Duration duration) {
    long minutes = duration.toMinutes();
    if (minutes < 60) {
      return minutes + " min";
    }
    long hours = Math.round(minutes / 60.0);
    if (hours < 48) {
      return hours + " h";
    }
    return hours % 24 == 0 ? hours / 24 + " d" : hours / 24 + " d " + hours % 24 + " h";
  }

  /** "Thu 14 May". */
  static String day(Instant time, ZoneId zone) {
    return DAY.format(time.atZone(zone));
  }

  /** "Thursday" within the last six days, else "Thu 14 May". */
  static String since(Instant time, Instant now, ZoneId zone) {
    boolean recent =
        time.atZone(zone).toLocalDate().isAfter(now.atZone(zone).toLocalDate().minusDays(7));
    return recent ? WEEKDAY.format(time.atZone(zone)) : day(time, zone);
  }

  /** How old something is, in whole days: "today", "1 day", "5 days". */
  static String age(Instant time, Instant now) {
    long days = Math.max(0, Duration.between(time, now).toDays());
    return days == 0 ? "today" : count((int) days, "day");
  }

  /** "2 more than", "as many as". */
  static String compared(int now, int before) {
    if (now == before) {
      return "as many as";
    }
    return Math.abs(now - before) + (now > before ? " more than" : " fewer than");
  }

  /** A language by its ISO 639-1 code. */
  static String language(String code) {
    return new Locale.Builder().setLanguage(code).build().getDisplayLanguage(Locale.ENGLISH);
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }

  static String mode(Mode mode) {
    return switch (mode) {
      case VIDEO -> "Video";
      case PHONE -> "Phone";
      case TEXT -> "In writing";
      case ONSITE -> "In person";
      case UNSPECIFIED -> "Not said";
    };
  }
}
