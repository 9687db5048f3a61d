package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Button;

/** What an interaction is answered with. */
final class Replies {
  private static final int MESSAGE = 4;
  private static final int NOTED = 6;
  private static final int UPDATE = 7;
  private static final int WINDOW = 9;
  private static final int ROW = 1;
  private static final int TEXT_INPUT = 4;
  private static final int USER_SELECT = 5;
  private static final int PARAGRAPH = 2;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 500;

  private Replies() {}

  /** Taken, and nothing to say: the card itself will tell. */
  static ObjectNode noted() {
    return Json.object().put("type", NOTED);
  }

  /** A message that only the person who acted sees. */
  static ObjectNode said(Answer answer) {
    ObjectNode reply = Json.object().put("type", MESSAGE);
    reply.set("data", CardMessage.of(answer));
    return reply;
  }

  /** The same in place of the list that was chosen from. */
  static ObjectNode instead(Answer answer) {
    ObjectNode reply = Json.object().put("type", UPDATE);
    ObjectNode data = CardMessage.of(answer);
    data.putArray("components");
    reply.set("data", data);
    return reply;
  }

  static ObjectNode elsewhere() {
    return said(Answer.refused("This belongs to another server."));
  }

  /** Asks for what a button needs; what it is about comes back with it. */
  static ObjectNode asking(ButtonId pressed) {
    return pressed.input() == Button.Input.REASON ? window(pressed) : list(pressed);
  }

  private static ObjectNode window(ButtonId pressed) {
    ObjectNode reply = Json.object().put("type", WINDOW);
    ObjectNode data = reply.putObject("data");
    data.put("custom_id", id(ButtonId.Kind.WINDOW, pressed)).put("title", "Sightline");
    row(data.putArray("components"))
        .addObject()
        .put("type", TEXT_INPUT)
        .put("custom_id", "field")
        .put("label", "Why is it not a concern?")
        .put("style", PARAGRAPH)
        .put("min_length", SHORTEST)
        .put("max_length", LONGEST)
        .put("required", true);
    return reply;
  }

  private static ObjectNode list(ButtonId pressed) {
    ObjectNode reply = said(Answer.done("Who takes it?"));
    row(((ObjectNode) reply.path("data")).putArray("components"))
        .addObject()
        .put("type", USER_SELECT)
        .put("custom_id", id(ButtonId.Kind.LIST, pressed));
    return reply;
  }

  private static ArrayNode row(ArrayNode components) {
    return components.addObject().put("type", ROW).putArray("components");
  }

  private static String id(ButtonId.Kind kind, ButtonId pressed) {
    return new ButtonId(kind, pressed.action(), Button.Input.NOTHING, pressed.card())
        .text()
        .orElseThrow();
  }
}
