package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages of one Slack channel, gathered day by day. */
final class SlackDay {
  private final String candidate;
  private List<Map<String, Object>> messages = new ArrayList<>();
  private String root = "";
  private long last;
  private int count;

  SlackDay(String candidate) {
    this.candidate = candidate;
  }

  /** What was gathered; begins a new day. */
  List<Map<String, Object>> taken() {
    List<Map<String, Object>> day = messages;
    messages = new ArrayList<>();
    return day;
  }

  void add(LabelledMessage message) {
    // No two messages of a channel share a ts.
    last = Math.max(last + 1, SlackWords.micros(message.at()));
    String ts = SlackWords.ts(last);
    if (count++ == 0) {
      messages.add(join(ts));
      root = ts;
    }
    Map<String, Object> json = author(message.who());
    json.put("type", "message");
    json.put("ts", ts);
    json.put("text", SlackWords.escaped(message.text()));
    json.put("team", SlackExportWriter.TEAM);
    json.put("blocks", List.of(Map.of("type", "rich_text", "elements", List.of())));
    extras(json, ts);
    messages.add(json);
  }

  private Map<String, Object> author(Role who) {
    Map<String, Object> json = new LinkedHashMap<>();
    switch (who) {
      case CANDIDATE -> {
        json.put("user", candidate);
        json.put("user_profile", SlackWords.candidateProfile());
      }
      case RECRUITER -> json.put("user", "U0RECRUITER");
      case MANAGER -> json.put("user", "U0MANAGER");
      case OTHER -> {
        json.put("subtype", "bot_message");
        json.put("bot_id", "B0HELPER");
        json.put("username", "helper");
      }
    }
    return json;
  }

  /** Now and then a file, a reply in a thread, one shown in the channel too, a reaction. */
  private void extras(Map<String, Object> json, String ts) {
    boolean bot = json.containsKey("subtype");
    if (count % 5 == 0) {
      json.put("files", List.of(Map.of("id", "F" + count, "name", "cv.pdf", "mode", "hosted")));
      json.put("upload", true);
    }
    if (count % 4 == 0) {
      json.put("thread_ts", root);
      json.put("parent_user_id", "U0RECRUITER");
      if (!bot && count % 8 == 0) {
        json.put("subtype", "thread_broadcast");
      }
    } else if (count % 9 == 0) {
      root = ts;
      json.put("thread_ts", ts);
      json.put("reply_count", 2);
    }
    if (count % 6 == 0) {
      json.put("reactions", List.of(Map.of("name", "tada", "users", List.of(candidate))));
    }
  }

  private Map<String, Object> join(String ts) {
    return Map.of(
        "user",
        candidate,
        "type",
        "message",
        "subtype",
        "channel_join",
        "ts",
        ts,
        "text",
        "<@" + candidate + "> has joined the channel");
  }
}
