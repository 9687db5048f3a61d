package io.github.sightline.adapter.transcript;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Slack spells users, times and texts. */
final class SlackWords {
  private static final Pattern CONTROL =
      Pattern.compile("<(?:[@#!][^<>\\n]*|https?://[^<>\\n]*|mailto:[^<>\\n]*)>");

  private SlackWords() {}

  static Map<String, Object> user(String id, String name, Map<String, Boolean> marks) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", id);
    user.put("team_id", SlackExportWriter.TEAM);
    user.put("name", name);
    user.put("deleted", false);
    user.put("profile", Map.of("real_name", name, "display_name", name, "team", "T0ACME"));
    user.putAll(marks);
    return user;
  }

  static Map<String, Object> candidateProfile() {
    return Map.of(
        "real_name",
        "A Candidate",
        "display_name",
        "cand",
        "team",
        SlackExportWriter.TEAM,
        "is_restricted",
        true,
        "is_ultra_restricted",
        true);
  }

  static String ts(long micros) {
    return "%d.%06d".formatted(micros / 1_000_000, micros % 1_000_000);
  }

  static long micros(Instant at) {
    return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
  }

  /** The text as Slack stores it: escaped, but for its own mentions and links. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Matcher control = CONTROL.matcher(text);
    int from = 0;
    while (control.find()) {
      escaped.append(plain(text.substring(from, control.start()))).append(control.group());
      from = control.end();
    }
    return escaped.append(plain(text.substring(from))).toString();
  }

  private static String plain(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
