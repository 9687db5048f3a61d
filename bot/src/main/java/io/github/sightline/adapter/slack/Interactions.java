package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.Correction;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Press;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Buttons, windows and message shortcuts. Nothing that comes back from a client is trusted. */
final class Interactions {
  static final String REFUSAL = "this-is-a-refusal";
  static final String NO_REFUSAL = "this-is-not";

  private final Desk desk;
  private final Consumer<String> page;
  private final Executor later;

  /**
   * Takes what people do.
   *
   * @param page shows a person the bot's page anew
   */
  Interactions(Desk desk, Consumer<String> page, Executor later) {
    this.desk = desk;
    this.page = page;
    this.later = later;
  }

  Response answer(JsonNode payload) {
    return switch (payload.path("type").asText()) {
      case "block_actions" -> pressed(payload);
      case "view_submission" -> submitted(payload);
      case "message_action" -> marked(payload);
      default -> Response.ok();
    };
  }

  /** A payload can hold several actions: each is looked at. */
  private Response pressed(JsonNode payload) {
    for (JsonNode action : payload.path("actions")) {
      String[] name = action.path("action_id").asText().split(":", -1);
      if (name.length == 3 && (name[0] + ":").equals(CardBlocks.ACTION)) {
        pressed(payload, action, name[1], input(name[2]));
      }
    }
    return Response.ok();
  }

  private static Button.Input input(String name) {
    for (Button.Input input : Button.Input.values()) {
      if (input.name().equals(name)) {
        return input;
      }
    }
    return Button.Input.NOTHING;
  }

  private void pressed(JsonNode payload, JsonNode action, String name, Button.Input input) {
    String user = payload.path("user").path("id").asText();
    String trigger = payload.path("trigger_id").asText();
    String card = action.path("value").asText();
    Author by = desk.person(user);
    if (input != Button.Input.NOTHING && by.role().isTeam()) {
      ObjectNode about = Payload.object().put("card", card).put("action", name);
      later.execute(() -> desk.open(trigger, Views.asking(input, about.toString())));
      return;
    }
    String id =
        "press/%s/%s/%s".formatted(desk.us().team(), user, action.path("action_ts").asText());
    Answer answer = press(new Press(id, card, name, by, desk.now(), ""));
    if (!answer.accepted() || !answer.details().isEmpty() || isAnswer(payload)) {
      later.execute(() -> desk.say(trigger, answer));
    }
    if (payload.path("view").path("type").asText().equals("home")) {
      later.execute(() -> page.accept(user));
    }
  }

  /** What the bot answered stays as it was: nothing there shows what a press did. */
  private static boolean isAnswer(JsonNode payload) {
    return payload.path("container").path("is_ephemeral").asBoolean();
  }

  /** A card of another workspace is none of this person's business. */
  private Answer press(Press press) {
    String ours = ":" + Identity.PLATFORM + "/" + desk.us().team() + "/";
    return press.card().contains(ours)
        ? desk.engine().onPress(press)
        : Answer.refused("This card belongs to another workspace.");
  }

  private Response submitted(JsonNode payload) {
    JsonNode view = payload.path("view");
    if (!view.path("callback_id").asText().equals(Views.INPUT)) {
      return Response.ok();
    }
    JsonNode about = Payload.json(view.path("private_metadata").asText("{}"));
    JsonNode field = view.path("state").path("values").path(Views.FIELD).path(Views.FIELD);
    String user = payload.path("user").path("id").asText();
    String chosen = field.path("selected_user").asText("");
    if (!chosen.isEmpty() && !desk.isOfTeam(chosen)) {
      return wrong("Choose somebody of the hiring team.");
    }
    String input =
        chosen.isEmpty()
            ? field.path("value").asText("")
            : desk.person(chosen).name() + " (" + chosen + ")";
    Answer answer =
        press(
            new Press(
                "view/%s/%s/%s".formatted(desk.us().team(), user, view.path("id").asText()),
                about.path("card").asText(),
                about.path("action").asText(),
                desk.person(user),
                desk.now(),
                input));
    return answer.accepted() ? Response.ok() : wrong(answer.text());
  }

  private static Response wrong(String text) {
    ObjectNode body = Payload.object().put("response_action", "errors");
    body.putObject("errors").put(Views.FIELD, text);
    return json(body);
  }

  static Response json(ObjectNode body) {
    return Response.builder()
        .statusCode(200)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(body.toString())
        .build();
  }

  private Response marked(JsonNode payload) {
    String callback = payload.path("callback_id").asText();
    if (!callback.equals(REFUSAL) && !callback.equals(NO_REFUSAL)) {
      return Response.ok();
    }
    String user = payload.path("user").path("id").asText();
    String channel = payload.path("channel").path("id").asText();
    Answer answer =
        desk.engine()
            .onCorrection(
                new Correction(
                    "mark/%s/%s/%s"
                        .formatted(desk.us().team(), user, payload.path("action_ts").asText()),
                    new MessageId(desk.us().channel(channel), payload.path("message_ts").asText()),
                    callback.equals(REFUSAL),
                    desk.person(user),
                    desk.now()));
    // In a window, never in the channel: the candidate may sit there.
    later.execute(() -> desk.say(payload.path("trigger_id").asText(), answer));
    return Response.ok();
  }
}
