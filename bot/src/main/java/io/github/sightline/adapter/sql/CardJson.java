package io.github.sightline.adapter.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A card as JSON. The same card gives the same text, so that texts can be compared. */
final class CardJson {
  private static final String STAFF = "staff";
  private static final String WITH_CANDIDATE = "with-candidate";

  private CardJson() {}

  static String write(Outgoing card) {
    ObjectNode json = Json.object();
    json.put("key", card.key());
    json.put("audience", card.audience() instanceof Audience.Staff ? STAFF : WITH_CANDIDATE);
    json.put("channel", card.audience().channel().toString());
    json.put("title", card.title());
    ArrayNode sections = json.putArray("sections");
    card.sections().forEach(section -> write(section, sections.addObject()));
    json.put("footer", card.footer());
    // Only where there is one: cards of before are compared with their text.
    if (!card.under().isEmpty()) {
      json.put("under", card.under());
    }
    if (!card.files().isEmpty()) {
      ArrayNode files = json.putArray("files");
      card.files()
          .forEach(
              file ->
                  files
                      .addObject()
                      .put("name", file.name())
                      .put("type", file.mediaType())
                      .put("alt", file.alt())
                      .put("source", file.source()));
    }
    return Storable.text(json.toString());
  }

  static Outgoing read(String text) {
    JsonNode json = Json.parse(text);
    List<Outgoing.Section> sections = new ArrayList<>();
    json.path("sections").forEach(section -> sections.add(section(section)));
    return new Outgoing(
        json.path("key").asText(),
        audience(json.path("audience").asText(), ChannelId.parse(json.path("channel").asText())),
        json.path("title").asText(),
        sections,
        json.path("footer").asText(),
        json.path("under").asText(),
        files(json.path("files")));
  }

  private static List<Attachment> files(JsonNode json) {
    List<Attachment> files = new ArrayList<>();
    for (JsonNode file : json) {
      files.add(
          new Attachment(
              file.path("name").asText(),
              file.path("type").asText(),
              file.path("alt").asText(),
              file.path("source").asText()));
    }
    return files;
  }

  private static void write(Outgoing.Section section, ObjectNode json) {
    json.put("heading", section.heading());
    ArrayNode lines = json.putArray("lines");
    for (Outgoing.Line line : section.lines()) {
      ObjectNode one = lines.addObject();
      one.put("text", line.text());
      one.put("quoted", line.quoted());
      one.put("link", line.link());
      Instant time = line.time();
      if (time != null) {
        one.put("time", time.toString());
      }
    }
    if (!section.about().isEmpty()) {
      json.put("about", section.about());
    }
    if (!section.buttons().isEmpty()) {
      ArrayNode buttons = json.putArray("buttons");
      for (Button button : section.buttons()) {
        ObjectNode one = buttons.addObject();
        one.put("action", button.action());
        one.put("label", button.label());
        one.put("input", button.input().name());
      }
    }
  }

  private static Outgoing.Section section(JsonNode json) {
    List<Outgoing.Line> lines = new ArrayList<>();
    for (JsonNode line : json.path("lines")) {
      lines.add(
          new Outgoing.Line(
              line.path("text").asText(),
              line.path("quoted").asBoolean(),
              line.path("link").asText(),
              line.has("time") ? Instant.parse(line.path("time").asText()) : null));
    }
    List<Button> buttons = new ArrayList<>();
    for (JsonNode button : json.path("buttons")) {
      buttons.add(
          new Button(
              button.path("action").asText(),
              button.path("label").asText(),
              Button.Input.valueOf(button.path("input").asText())));
    }
    return new Outgoing.Section(
        json.path("heading").asText(), lines, buttons, json.path("about").asText());
  }

  private static Audience audience(String kind, ChannelId channel) {
    // Whatever is not surely for the candidate's eyes goes to staff only.
    return kind.equals(WITH_CANDIDATE)
        ? new Audience.WithCandidate(channel)
        : new Audience.Staff(channel);
  }
}
