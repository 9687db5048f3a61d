package io.github.sightline.app;

import io.github.sightline.engine.QuietHours;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text to the values of settings. Each throws IllegalArgumentException with what it expects. */
final class Values {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*([smhd])");

  private Values() {}

  static double points(String text) {
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= 1000) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("number from 0 to 1000");
  }

  static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("duration such as 30m, 12h or 30d");
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  static boolean bool(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw new IllegalArgumentException("true or false");
  }

  static String oneOf(String text, String... allowed) {
    if (List.of(allowed).contains(text)) {
      return text;
    }
    throw new IllegalArgumentException("one of " + String.join(", ", allowed));
  }

  /** Words with commas or spaces between. */
  static List<String> words(String text) {
    return Arrays.stream(text.split("[,\\s]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** Accounts and user groups of Slack, by their ids. */
  static Set<String> slackPeople(String text) {
    List<String> ids = words(text);
    if (ids.stream().allMatch(id -> id.matches("[UWS][A-Z0-9]+"))) {
      return Set.copyOf(ids);
    }
    throw new IllegalArgumentException(
        "list of ids of people (U…) or user groups (S…); names never say who somebody is");
  }

  static String slackChannel(String text) {
    if (text.isEmpty() || text.matches("[CG][A-Z0-9]+")) {
      return text;
    }
    throw new IllegalArgumentException(
        "id of a channel (C…); it stands at the end of the channel's link");
  }

  static String slackPlace(String text) {
    if (text.isEmpty() || text.matches("[CGUW][A-Z0-9]+")) {
      return text;
    }
    throw new IllegalArgumentException("id of a channel (C…) or a person (U…)");
  }

  static int port(String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 0 && value <= 65_535) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("port from 0 to 65535");
  }

  static String storeUrl(String text) {
    if (text.startsWith("jdbc:sqlite:") || text.startsWith("jdbc:postgresql:")) {
      return text;
    }
    throw new IllegalArgumentException(
        "store: jdbc:sqlite:FILE or jdbc:postgresql://host/database");
  }

  static String httpUrl(String text) {
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
        return text.endsWith("/") ? text : text + "/";
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new IllegalArgumentException("address such as https://slack.com/api/");
  }

  /** From a time to a time, over midnight or not; {@code none}: no such hours. */
  static QuietHours quietHours(String text) {
    if (text.equals("none")) {
      return QuietHours.NONE;
    }
    String[] ends = text.split("\\s*-\\s*", -1);
    try {
      if (ends.length == 2) {
        return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw new IllegalArgumentException("span such as 22:00-07:00, or none");
  }

  /** An IANA time zone. */
  static ZoneId zone(String value) {
    try {
      ZoneId zone = ZoneId.of(value);
      return zone.normalized().equals(ZoneOffset.UTC) ? ZoneOffset.UTC : zone;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("time zone: give an IANA name such as Europe/Berlin", e);
    }
  }
}
