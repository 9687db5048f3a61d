package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Posting and changing messages, with Slack's checks. */
final class Messages {
  ObjectNode post(FakeWorkspace in, FakeChannel channel, Map<String, String> fields) {
    if (!channel.members.contains(FakeWorkspace.BOT_USER)) {
      return Json.error("not_in_channel");
    }
    if (channel.isArchived) {
      return Json.error("is_archived");
    }
    ObjectNode wrong = check(in, fields);
    if (wrong != null) {
      return wrong;
    }
    ObjectNode message = Json.object();
    message.put("type", "message").put("ts", in.nextTs());
    message.put("user", FakeWorkspace.BOT_USER).put("bot_id", FakeWorkspace.BOT_ID);
    message.put("app_id", "A1").put("team", in.team);
    fill(message, fields);
    if (fields.containsKey("thread_ts")) {
      message.put("thread_ts", fields.get("thread_ts"));
      History.replied(channel, message);
    }
    channel.messages.put(message.path("ts").asText(), message);
    return answer(channel, message);
  }

  ObjectNode update(FakeWorkspace in, FakeChannel channel, Map<String, String> fields) {
    ObjectNode before = channel.messages.get(fields.getOrDefault("ts", ""));
    if (before == null) {
      return Json.error("message_not_found");
    }
    if (!before.path("user").asText().equals(FakeWorkspace.BOT_USER)) {
      return Json.error("cant_update_message");
    }
    ObjectNode wrong = check(in, fields);
    if (wrong != null) {
      return wrong;
    }
    ObjectNode changed = before.deepCopy();
    fill(changed, fields);
    changed.putObject("edited").put("user", FakeWorkspace.BOT_USER).put("ts", in.nextTs());
    channel.messages.put(changed.path("ts").asText(), changed);
    return answer(channel, changed);
  }

  private static void fill(ObjectNode message, Map<String, String> fields) {
    message.put("text", fields.getOrDefault("text", ""));
    if (fields.containsKey("blocks")) {
      message.set("blocks", Json.parse(fields.get("blocks")));
    }
    if (fields.containsKey("metadata")) {
      message.set("metadata", Json.parse(fields.get("metadata")));
    }
    // Not part of Slack's answer: what tests look at.
    message.put("x_unfurl", fields.getOrDefault("unfurl_links", ""));
    message.put(
        "x_parse", fields.getOrDefault("parse", "") + fields.getOrDefault("link_names", ""));
  }

  private static ObjectNode check(FakeWorkspace in, Map<String, String> fields) {
    if (fields.getOrDefault("text", "").isEmpty() && !fields.containsKey("blocks")) {
      return Json.error("no_text");
    }
    if (fields.getOrDefault("text", "").length() > 40_000) {
      return Json.error("msg_too_long");
    }
    JsonNode blocks = Json.parse(fields.getOrDefault("blocks", "[]"));
    List<String> problems = BlockLimits.check(blocks, 50);
    problems.addAll(FakeFiles.check(in, blocks));
    if (!problems.isEmpty()) {
      return invalid(problems);
    }
    return BlockLimits.tooLongTogether(blocks) ? Json.error("msg_blocks_too_long") : null;
  }

  static ObjectNode invalid(List<String> problems) {
    ObjectNode answer = Json.error("invalid_blocks");
    ArrayNode errors = answer.putArray("errors");
    ArrayNode messages = answer.putObject("response_metadata").putArray("messages");
    problems.forEach(errors::add);
    problems.forEach(problem -> messages.add("[ERROR] " + problem));
    return answer;
  }

  private static ObjectNode answer(FakeChannel channel, ObjectNode message) {
    ObjectNode answer = Json.ok().put("channel", channel.id);
    answer.put("ts", message.path("ts").asText());
    answer.set("message", message);
    return answer;
  }
}
