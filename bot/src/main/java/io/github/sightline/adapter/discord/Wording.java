package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message of Discord's, from a packet or from history; only what matters here. Absent is empty.
 *
 * @param edited when it was last edited, as Discord writes it
 * @param replyTo the message that it answers
 */
record Wording(
    String id,
    String channel,
    JsonNode author,
    JsonNode member,
    int type,
    boolean byApp,
    String text,
    String replyTo,
    String edited) {
  private static final int REPLY = 19;

  static Wording of(JsonNode message) {
    JsonNode reference = message.path("message_reference");
    boolean answers = message.path("type").asInt() == REPLY;
    return new Wording(
        message.path("id").asText(),
        message.path("channel_id").asText(),
        message.path("author"),
        message.path("member"),
        message.path("type").asInt(),
        message.hasNonNull("webhook_id")
            || message.path("author").path("bot").asBoolean()
            || message.path("author").path("system").asBoolean(),
        text(message),
        answers ? present(reference.path("message_id")) : "",
        present(message.path("edited_timestamp")));
  }

  /** What was typed; then a poll's question and answers, then a forwarded text as a quotation. */
  private static String text(JsonNode message) {
    StringBuilder text = new StringBuilder(present(message.path("content")));
    JsonNode poll = message.path("poll");
    line(text, "", present(poll.path("question").path("text")));
    for (JsonNode answer : poll.path("answers")) {
      line(text, "- ", present(answer.path("poll_media").path("text")));
    }
    for (JsonNode forwarded : message.path("message_snapshots")) {
      present(forwarded.path("message").path("content"))
          .lines()
          .forEach(words -> line(text, "> ", words));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String before, String words) {
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(before).append(words);
    }
  }

  private static String present(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }
}
