package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slash commands. The answer is for the eyes of the person who typed alone. */
final class Commands {
  /** The command that is about interviews alone. */
  static final String INTERVIEW = "/interview";

  private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");

  /** A name, and no time as in "@ 3pm". */
  private static final Pattern NAME = Pattern.compile("@\\p{L}");

  private final Desk desk;

  Commands(Desk desk) {
    this.desk = desk;
  }

  Response answer(JsonNode payload) {
    String text = payload.path("text").asText().strip();
    String[] parts = text.split("\\s+", 2);
    boolean ofInterviews = payload.path("command").asText().equals(INTERVIEW);
    String verb = ofInterviews ? "interview" : parts[0].toLowerCase(Locale.ROOT);
    String words = ofInterviews ? text : parts.length > 1 ? parts[1] : "";
    Matcher person = PERSON.matcher(text);
    Optional<UserId> about =
        person.find() ? Optional.of(desk.us().person(person.group(1))) : Optional.empty();
    if (List.of("candidate", "interview", "checklist").contains(verb)
        && about.isEmpty()
        && NAME.matcher(text).find()) {
      return shown(
          Answer.refused(
              "Slack passed a name instead of an account. Switch on \"Escape channels, users, and"
                  + " links\" for the command, as config/slack-manifest.yaml has it."));
    }
    return shown(
        desk.engine()
            .onCommand(
                new Command(
                    desk.person(payload.path("user_id").asText()),
                    desk.us().channel(payload.path("channel_id").asText()),
                    verb,
                    about,
                    desk.now(),
                    id(payload),
                    words,
                    about.isEmpty() ? "" : text.substring(person.end()).strip())));
  }

  /** Slack sends a command once more with the same trigger where the answer got lost. */
  private String id(JsonNode payload) {
    return "command/%s/%s/%s"
        .formatted(
            desk.us().team(),
            payload.path("user_id").asText(),
            payload.path("trigger_id").asText());
  }

  private static Response shown(Answer answer) {
    ObjectNode body = Payload.object().put("response_type", "ephemeral");
    body.put("text", Inert.notification(answer.text(), 300));
    body.set("blocks", Payload.json(GsonFactory.createSnakeCase().toJson(Views.blocks(answer))));
    return Interactions.json(body);
  }
}
