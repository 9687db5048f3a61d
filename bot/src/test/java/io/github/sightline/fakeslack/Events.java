package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Payloads in the shapes that Slack sends. */
final class Events {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Events() {}

  static ObjectNode callback(FakeWorkspace in, ObjectNode event) {
    ObjectNode payload = Json.object();
    payload.put("token", "x").put("team_id", in.team).put("context_team_id", in.team);
    payload.put("api_app_id", "A1").put("type", "event_callback");
    payload.put("event_id", "Ev%08d".formatted(COUNT.incrementAndGet()));
    payload.put("event_time", System.currentTimeMillis() / 1000);
    payload.set("event", event);
    payload.put("is_ext_shared_channel", false);
    return payload;
  }

  static ObjectNode message(FakeWorkspace in, FakeUser user, String text) {
    ObjectNode message = Json.object();
    message.put("type", "message").put("user", user.id()).put("ts", in.nextTs());
    message.put("client_msg_id", "c-" + COUNT.incrementAndGet()).put("text", text);
    message.put("team", user.team());
    return message;
  }

  /** A stored message as an event. */
  static ObjectNode event(FakeChannel channel, ObjectNode message) {
    ObjectNode event = message.deepCopy();
    event.put("channel", channel.id).put("channel_type", "group");
    return event.put("event_ts", message.path("ts").asText());
  }

  static ObjectNode changed(
      FakeWorkspace in, FakeChannel channel, ObjectNode before, ObjectNode now) {
    ObjectNode event = Json.object();
    event.put("type", "message").put("subtype", "message_changed").put("hidden", true);
    event.put("channel", channel.id).put("channel_type", "group");
    event.put("ts", in.nextTs()).put("event_ts", event.path("ts").asText());
    event.set("message", now);
    event.set("previous_message", before);
    return event;
  }

  static ObjectNode deleted(FakeWorkspace in, FakeChannel channel, ObjectNode before) {
    ObjectNode event = Json.object();
    event.put("type", "message").put("subtype", "message_deleted").put("hidden", true);
    event.put("channel", channel.id).put("channel_type", "group");
    event.put("ts", in.nextTs()).put("event_ts", event.path("ts").asText());
    event.put("deleted_ts", before.path("ts").asText());
    event.set("previous_message", before);
    return event;
  }

  /** A press on an element of a message's action block. */
  static ObjectNode press(FakeWorkspace in, FakeUser by, JsonNode place, ObjectNode action) {
    ObjectNode payload = Json.object();
    payload.put("type", "block_actions").put("api_app_id", "A1").put("token", "x");
    payload.putObject("team").put("id", in.team).put("domain", "fake");
    payload.putObject("user").put("id", by.id()).put("username", by.name()).put("team_id", in.team);
    payload.put("trigger_id", "trigger-" + COUNT.incrementAndGet());
    payload.set("container", place);
    payload.putObject("channel").put("id", place.path("channel_id").asText());
    payload.putArray("actions").add(action.put("action_ts", in.nextTs()));
    return payload;
  }

  static ObjectNode submission(FakeWorkspace in, FakeUser by, ObjectNode view, ObjectNode values) {
    ObjectNode payload = Json.object();
    payload.put("type", "view_submission").put("api_app_id", "A1").put("token", "x");
    payload.putObject("team").put("id", in.team);
    payload.putObject("user").put("id", by.id()).put("username", by.name());
    payload.put("trigger_id", "trigger-" + COUNT.incrementAndGet());
    ObjectNode filled = view.deepCopy();
    filled.putObject("state").set("values", values);
    filled.put("hash", "h" + COUNT.incrementAndGet());
    payload.set("view", filled);
    return payload;
  }

  static ObjectNode command(FakeWorkspace in, FakeUser by, FakeChannel channel, String text) {
    int space = text.indexOf(' ');
    ObjectNode payload = Json.object();
    payload.put("token", "x").put("team_id", in.team).put("team_domain", "fake");
    payload.put("channel_id", channel.id).put("channel_name", channel.name);
    payload.put("user_id", by.id()).put("user_name", by.name());
    payload.put("command", space < 0 ? text : text.substring(0, space));
    payload.put("text", space < 0 ? "" : text.substring(space + 1));
    payload.put("api_app_id", "A1").put("is_enterprise_install", "false");
    payload.put("trigger_id", "trigger-" + COUNT.incrementAndGet());
    return payload.put("response_url", "http://127.0.0.1:1/none");
  }

  static ObjectNode shortcut(
      FakeWorkspace in, FakeUser by, FakeChannel channel, ObjectNode message, String callback) {
    ObjectNode payload = Json.object();
    payload.put("type", "message_action").put("callback_id", callback).put("token", "x");
    payload.putObject("team").put("id", in.team);
    payload.putObject("user").put("id", by.id()).put("name", by.name());
    payload.putObject("channel").put("id", channel.id).put("name", channel.name);
    payload.put("trigger_id", "trigger-" + COUNT.incrementAndGet()).put("action_ts", in.nextTs());
    payload.put("message_ts", message.path("ts").asText());
    payload.set("message", message);
    return payload.put("response_url", "http://127.0.0.1:1/none");
  }
}
