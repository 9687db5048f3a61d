package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message of Slack's, from an event or from history; only what matters here. Absent is empty.
 *
 * @param user who wrote it
 * @param subtype Slack's, or {@link #BY_BOT} for whatever an app wrote
 * @param thread the {@code ts} of the message whose thread it belongs to
 * @param edited when it was last edited
 */
record Wording(String ts, String user, String subtype, String text, String thread, String edited) {
  /** Modern apps write without a subtype; only their id tells. */
  static final String BY_BOT = "bot_message";

  static Wording of(JsonNode message) {
    return new Wording(
        message.path("ts").asText(),
        message.path("user").asText(),
        message.path("bot_id").asText().isEmpty() ? message.path("subtype").asText() : BY_BOT,
        message.path("text").asText(),
        message.path("thread_ts").asText(),
        message.path("edited").path("ts").asText());
  }

  static Wording of(Message message) {
    return new Wording(
        present(message.getTs()),
        present(message.getUser()),
        present(message.getBotId()).isEmpty() ? present(message.getSubtype()) : BY_BOT,
        present(message.getText()),
        present(message.getThreadTs()),
        message.getEdited() == null ? "" : present(message.getEdited().getTs()));
  }

  private static String present(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
