package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.github.sightline.chat.Callbacks;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where everything comes in, the one middleware of the app: what it is about is on disk before it
 * answers, and only then Slack is told that it arrived. It answers everything itself, so that no
 * kind of event is left without an acknowledgement, and no error ends a thread of Bolt's.
 */
final class Front implements Middleware, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final int FAILED = 500;

  private final Workspace workspace;
  private final Callbacks callbacks;
  private final Runnable catchUp;
  private final Interactions interactions;
  private final Commands commands;
  private final HomePage home;

  /** What can wait until Slack was answered. */
  private final ExecutorService later = Executors.newFixedThreadPool(2, Front::daemon);

  Front(Workspace workspace, Callbacks callbacks, InstantSource clock, Runnable catchUp) {
    this.workspace = workspace;
    this.callbacks = callbacks;
    this.catchUp = catchUp;
    Desk desk = new Desk(workspace, callbacks.desk(), clock);
    this.home = new HomePage(desk);
    this.interactions = new Interactions(desk, home::show, later);
    this.commands = new Commands(desk);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "slack-later");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  @SuppressWarnings("rawtypes") // Bolt's own
  public Response apply(Request request, Response response, MiddlewareChain chain) {
    try {
      JsonNode payload = Payload.parse(request.getRequestBodyAsString());
      if (payload.has("command")) {
        return commands.answer(payload);
      }
      return switch (payload.path("type").asText()) {
        case "event_callback" -> event(payload.path("event"));
        case "url_verification" -> Response.ok(payload.path("challenge").asText());
        default -> interactions.answer(payload);
      };
    } catch (Throwable e) {
      // Errors too: one that got through would end a thread of Bolt's. Slack sends it once more.
      LOG.warn("workspace {}: not taken in: {}", workspace.settings().name(), e.toString());
      return Response.error(FAILED);
    }
  }

  private Response event(JsonNode event) {
    String channel = event.path("channel").asText(event.path("channel").path("id").asText());
    switch (event.path("type").asText()) {
      case "message" -> workspace.gate().live(event).ifPresent(callbacks.events()::onEvent);
      case "user_change" -> workspace.roster().changed(event.path("user").path("id").asText());
      case "channel_rename", "group_rename" -> workspace.rooms().renamed(channel);
      case "member_joined_channel" -> joined(event);
      case "app_home_opened" -> later.execute(() -> home.show(event.path("user").asText()));
      default -> {
        // Nothing that the bot has to know.
      }
    }
    return Response.ok();
  }

  /** The bot itself came to a channel: it begins to read there. */
  private void joined(JsonNode event) {
    if (event.path("user").asText().equals(workspace.us().user())) {
      catchUp.run();
    }
  }

  @Override
  public void close() {
    later.shutdown();
  }
}
