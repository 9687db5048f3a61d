package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slack on the loopback: Web API and Socket Mode, with real payload shapes, limits and faults. What
 * people do is done by methods of this class; what the bot did is read from the workspace.
 */
public final class FakeSlack implements AutoCloseable {
  public final FakeSocket socket;
  public final FakeWebApi api;
  private final Map<String, FakeWorkspace> workspaces = new ConcurrentHashMap<>();

  public FakeSlack(int port) {
    socket = new FakeSocket().up();
    try {
      api = new FakeWebApi(port, workspaces.values(), new Methods(socket::url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public FakeSlack() {
    this(0);
  }

  /** The workspace of that id, made where there is none. */
  public FakeWorkspace workspace(String team) {
    return workspaces.computeIfAbsent(team, FakeWorkspace::new);
  }

  /** Somebody writes to a channel. */
  public ObjectNode say(FakeWorkspace in, String channel, String user, String text) {
    return store(in, in.channels.get(channel), Events.message(in, in.users.get(user), text));
  }

  /** Somebody answers in a thread. */
  public ObjectNode reply(
      FakeWorkspace in, String channel, String parent, String user, String text) {
    ObjectNode message = Events.message(in, in.users.get(user), text).put("thread_ts", parent);
    History.replied(in.channels.get(channel), message);
    return store(in, in.channels.get(channel), message);
  }

  /** Somebody writes, and nobody is told yet. */
  public ObjectNode write(FakeWorkspace in, String channel, String user, String text) {
    ObjectNode message = Events.message(in, in.users.get(user), text);
    in.channels.get(channel).messages.put(message.path("ts").asText(), message);
    return message;
  }

  /** Sends the event of a message that stands. */
  public Sent tell(FakeWorkspace in, String channel, ObjectNode message) {
    return send(in, Events.event(in.channels.get(channel), message));
  }

  /** Stores a message and sends its event. */
  public ObjectNode store(FakeWorkspace in, FakeChannel channel, ObjectNode message) {
    channel.messages.put(message.path("ts").asText(), message);
    if (channel.members.contains(FakeWorkspace.BOT_USER)) {
      send(in, Events.event(channel, message));
    }
    return message;
  }

  /** A message with a file and maybe some words. */
  public ObjectNode share(FakeWorkspace in, String channel, String user, String text) {
    ObjectNode message = Events.message(in, in.users.get(user), text).put("subtype", "file_share");
    message.putArray("files").addObject().put("id", "F1").put("name", "cv.pdf");
    return store(in, in.channels.get(channel), message);
  }

  /** Somebody rewrites a message. */
  public ObjectNode edit(FakeWorkspace in, String channel, ObjectNode message, String text) {
    ObjectNode now = message.deepCopy().put("text", text);
    now.putObject("edited").put("user", message.path("user").asText()).put("ts", in.nextTs());
    FakeChannel place = in.channels.get(channel);
    place.messages.put(now.path("ts").asText(), now);
    send(in, Events.changed(in, place, message, now));
    return now;
  }

  /** Somebody takes a message away. */
  public void delete(FakeWorkspace in, String channel, ObjectNode message) {
    FakeChannel place = in.channels.get(channel);
    place.messages.remove(message.path("ts").asText());
    send(in, Events.deleted(in, place, message));
  }

  /** Sends an event, as Slack does after something happened. */
  public Sent send(FakeWorkspace in, ObjectNode event) {
    return socket.send(in.team, "events_api", Events.callback(in, event), 0);
  }

  /** Sends what was sent before once more, under a new envelope. */
  public Sent again(FakeWorkspace in, Sent before, boolean newEventId) {
    ObjectNode payload = before.envelope.path("payload").deepCopy();
    if (newEventId) {
      payload.put("event_id", payload.path("event_id").asText() + "X");
    }
    return socket.send(in.team, "events_api", payload, 1);
  }

  /** Somebody presses a button of the bot's message. */
  public Sent press(FakeWorkspace in, String user, String channel, ObjectNode message, String id) {
    ObjectNode place = Json.object().put("type", "message").put("channel_id", channel);
    place.put("message_ts", message.path("ts").asText());
    place.put("is_ephemeral", message.path("response_type").asText().equals("ephemeral"));
    ObjectNode action = Elements.find(message.path("blocks"), id);
    ObjectNode payload = Events.press(in, in.users.get(user), place, action);
    payload.set("message", message);
    return socket.send(in.team, "interactive", payload, 0);
  }

  /** Somebody presses a button of the bot's page. */
  public Sent pressHome(FakeWorkspace in, String user, String id) {
    ObjectNode view = in.view(user);
    ObjectNode place = Json.object().put("type", "view").put("view_id", "V-" + user);
    ObjectNode action = Elements.find(view.path("blocks"), id);
    ObjectNode payload = Events.press(in, in.users.get(user), place, action);
    payload.remove("channel");
    payload.set("view", view);
    return socket.send(in.team, "interactive", payload, 0);
  }

  /** Somebody fills the open view and sends it. */
  public Sent submit(FakeWorkspace in, String user, ObjectNode view, ObjectNode values) {
    return socket.send(
        in.team, "interactive", Events.submission(in, in.users.get(user), view, values), 0);
  }

  /** Somebody types a command, such as {@code /sightline status}. */
  public Sent command(FakeWorkspace in, String user, String channel, String text) {
    FakeChannel place = in.channels.get(channel);
    return socket.send(
        in.team, "slash_commands", Events.command(in, in.users.get(user), place, text), 0);
  }

  /** Somebody uses a shortcut on a message. */
  public Sent shortcut(
      FakeWorkspace in, String user, String channel, ObjectNode message, String callback) {
    FakeChannel place = in.channels.get(channel);
    return socket.send(
        in.team,
        "interactive",
        Events.shortcut(in, in.users.get(user), place, message, callback),
        0);
  }

  /** Somebody opens the bot's page. */
  public Sent openHome(FakeWorkspace in, String user) {
    ObjectNode event = Json.object().put("type", "app_home_opened").put("user", user);
    return send(in, event.put("channel", "D1").put("tab", "home").put("event_ts", in.nextTs()));
  }

  @Override
  public void close() {
    api.close();
    try {
      socket.stop(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
