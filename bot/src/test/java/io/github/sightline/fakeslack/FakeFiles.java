package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Uploading in three steps: an address for so many bytes, the bytes, and the word that it is all.
 */
final class FakeFiles {
  static final String PATH = "/upload/";

  private FakeFiles() {}

  static ObjectNode announce(FakeWorkspace in, Map<String, String> fields) {
    if (isWithoutScope(in)) {
      return missingScope(in);
    }
    String name = fields.getOrDefault("filename", "");
    String length = fields.getOrDefault("length", "");
    if (name.isEmpty() || !length.matches("[1-9]\\d{0,9}")) {
      return Json.error("invalid_arguments");
    }
    if (fields.getOrDefault("alt_txt", "").length() > 1000) {
      return Json.error("alt_txt_too_large");
    }
    String id = "F%05d".formatted(in.files.size() + 1);
    in.files.put(
        id, new FakeFile(id, name, fields.getOrDefault("alt_txt", ""), Integer.parseInt(length)));
    return Json.ok().put("upload_url", PATH + in.team + "/" + id).put("file_id", id);
  }

  private static boolean isWithoutScope(FakeWorkspace in) {
    return !Set.of(in.scopes.split(",", -1)).contains("files:write");
  }

  private static ObjectNode missingScope(FakeWorkspace in) {
    return Json.error("missing_scope").put("needed", "files:write").put("provided", in.scopes);
  }

  static boolean upload(FakeWorkspace in, String id, byte[] bytes) {
    FakeFile file = in.files.get(id);
    if (file == null || file.complete || bytes.length != file.length) {
      return false;
    }
    file.bytes = bytes;
    return true;
  }

  static ObjectNode complete(FakeWorkspace in, Map<String, String> fields) {
    if (isWithoutScope(in)) {
      return missingScope(in);
    }
    JsonNode files = Json.parse(fields.getOrDefault("files", "[]"));
    String channel = fields.getOrDefault("channel_id", "");
    FakeChannel place = channel.isEmpty() ? null : in.visible(channel).orElse(null);
    if (files.isEmpty() || (place == null && !channel.isEmpty())) {
      return Json.error(files.isEmpty() ? "invalid_arguments" : "channel_not_found");
    }
    if (place != null && !place.members.contains(FakeWorkspace.BOT_USER)) {
      return Json.error("not_in_channel");
    }
    ArrayNode shown = Json.object().putArray("files");
    for (JsonNode each : files) {
      FakeFile file = in.files.get(each.path("id").asText());
      if (file == null || file.bytes == null || file.complete) {
        return Json.error("file_not_found");
      }
      file.title = each.path("title").asText(file.name);
      file.complete = true;
      shown.addObject().put("id", file.id).put("name", file.name).put("title", file.title);
    }
    if (place != null) {
      share(in, place, fields, shown);
    }
    ObjectNode answer = Json.ok();
    answer.set("files", shown);
    return answer;
  }

  /** As a message of the bot's, which Slack writes. */
  private static void share(
      FakeWorkspace in, FakeChannel place, Map<String, String> fields, ArrayNode files) {
    ObjectNode message = Json.object().put("type", "message").put("subtype", "file_share");
    message.put("ts", in.nextTs()).put("user", FakeWorkspace.BOT_USER);
    message.put("bot_id", FakeWorkspace.BOT_ID).put("upload", false);
    message.put("text", fields.getOrDefault("initial_comment", ""));
    message.set("files", files);
    if (fields.containsKey("thread_ts")) {
      message.put("thread_ts", fields.get("thread_ts"));
      History.replied(place, message);
    }
    place.messages.put(message.path("ts").asText(), message);
  }

  /** What is wrong with the pictures that blocks show. */
  static List<String> check(FakeWorkspace in, JsonNode blocks) {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      JsonNode block = blocks.get(i);
      if (!block.path("type").asText().equals("image")) {
        continue;
      }
      String place = " [json-pointer:/blocks/" + i + "]";
      FakeFile file = in.files.get(block.path("slack_file").path("id").asText());
      if (file == null || !file.complete || !file.isPicture()) {
        problems.add("invalid slack file" + place);
      } else if (in.picturesInProcess.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
        problems.add("invalid slack file" + place);
      }
      int alt = block.path("alt_text").asText().length();
      if (alt == 0 || alt > 2000) {
        problems.add("alt_text" + place);
      }
    }
    return problems;
  }
}
