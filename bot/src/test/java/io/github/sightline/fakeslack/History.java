package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reading what stands in a channel, as Slack pages it. */
final class History {
  private History() {}

  /** Newest first; thread replies are left out. */
  static ObjectNode history(FakeChannel channel, Map<String, String> fields) {
    List<ObjectNode> found = within(channel, fields, m -> !m.has("thread_ts") || parent(m));
    Collections.reverse(found);
    return page(found, fields);
  }

  /** The parent, then its replies, oldest first. */
  static ObjectNode replies(FakeChannel channel, Map<String, String> fields) {
    String thread = fields.getOrDefault("ts", "");
    ObjectNode parent = channel.messages.get(thread);
    if (parent == null) {
      return Json.error("thread_not_found");
    }
    List<ObjectNode> found =
        within(channel, fields, m -> m.path("thread_ts").asText().equals(thread) && !parent(m));
    found.add(0, parent);
    return page(found, fields);
  }

  private static boolean parent(ObjectNode message) {
    return FakeWorkspace.isParent(message);
  }

  private static List<ObjectNode> within(
      FakeChannel channel, Map<String, String> fields, Predicate<ObjectNode> wanted) {
    String oldest = fields.getOrDefault("oldest", "0");
    String latest = fields.getOrDefault("latest", "9999999999.999999");
    List<ObjectNode> found = new ArrayList<>();
    channel.messages.subMap(oldest, false, latest, false).values().stream()
        .filter(wanted)
        .forEach(found::add);
    return found;
  }

  private static ObjectNode page(List<ObjectNode> found, Map<String, String> fields) {
    int limit = Integer.parseInt(fields.getOrDefault("limit", "100"));
    String cursor = fields.getOrDefault("cursor", "");
    int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
    int to = Math.min(found.size(), from + limit);
    boolean metadata = fields.getOrDefault("include_all_metadata", "").matches("1|true");
    ObjectNode answer = Json.ok();
    ArrayNode messages = answer.putArray("messages");
    for (ObjectNode message : found.subList(Math.min(from, to), to)) {
      ObjectNode shown = message.deepCopy();
      if (!metadata) {
        shown.remove("metadata");
      }
      messages.add(shown);
    }
    answer.put("has_more", to < found.size());
    answer
        .putObject("response_metadata")
        .put("next_cursor", to < found.size() ? Integer.toString(to) : "");
    return answer;
  }

  /** Makes the parent of a reply one, and counts. */
  static void replied(FakeChannel channel, ObjectNode reply) {
    ObjectNode parent = channel.messages.get(reply.path("thread_ts").asText());
    if (parent != null) {
      ObjectNode changed = parent.deepCopy();
      changed.put("thread_ts", parent.path("ts").asText());
      changed.put("reply_count", parent.path("reply_count").asInt() + 1);
      changed.put("latest_reply", reply.path("ts").asText());
      channel.messages.put(parent.path("ts").asText(), changed);
    }
  }
}
