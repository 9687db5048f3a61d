package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A card as a message with one embed and its buttons. Every text is escaped, and no message of ours
 * may ping anybody. Within Discord's limits, that on all text together included.
 */
final class CardMessage {
  private static final int TITLE = 200;
  private static final int HEADING = 100;
  private static final int FOOTER = 300;
  private static final int LINE = 350;
  private static final int SECTION = 1000;
  private static final int ALL = 5_000;
  private static final int EPHEMERAL = 1 << 6;

  /** As our own words begin where they tell a time. */
  private static final Pattern TIME =
      Pattern.compile("^(\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}) UTC");

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

  private final ObjectNode embed = Json.object();
  private int left = ALL;

  private CardMessage() {}

  /** The body of a new message, or of a changed one. */
  static ObjectNode of(Outgoing card) {
    CardMessage made = new CardMessage();
    made.embed.put("title", made.counted(Inert.escaped(card.title(), TITLE)));
    String footer = card.footer().isBlank() ? "Sightline" : Inert.line(card.footer(), FOOTER);
    made.embed.putObject("footer").put("text", made.counted(footer + " · " + Stamp.of(card.key())));
    made.sections(card.sections());
    ObjectNode body = message(made.embed);
    body.set("components", Buttons.of(card));
    return body;
  }

  /** The same body, with the files that go with it; the first picture stands in the card. */
  static ObjectNode withFiles(ObjectNode body, List<Content.Part> files) {
    if (files.isEmpty()) {
      return body;
    }
    ObjectNode whole = body.deepCopy();
    ArrayNode attachments = whole.putArray("attachments");
    for (int i = 0; i < files.size(); i++) {
      attachments
          .addObject()
          .put("id", i)
          .put("filename", files.get(i).file().name())
          .put("description", files.get(i).file().alt());
    }
    files.stream()
        .map(Content.Part::file)
        .filter(Attachment::isPicture)
        .findFirst()
        .ifPresent(
            picture ->
                ((ObjectNode) whole.path("embeds").path(0))
                    .putObject("image")
                    .put("url", "attachment://" + picture.name()));
    return whole;
  }

  /** An answer that one person sees. */
  static ObjectNode of(Answer answer) {
    CardMessage made = new CardMessage();
    made.embed.put("description", made.counted(Inert.escaped(answer.text(), SECTION)));
    made.sections(answer.details());
    return message(made.embed).put("flags", EPHEMERAL);
  }

  private static ObjectNode message(ObjectNode embed) {
    ObjectNode body = Json.object();
    body.putArray("embeds").add(embed);
    ObjectNode mentions = body.putObject("allowed_mentions");
    mentions.putArray("parse");
    mentions.put("replied_user", false);
    return body;
  }

  private String counted(String text) {
    left -= text.length();
    return text;
  }

  private void sections(List<Section> sections) {
    ArrayNode fields = embed.putArray("fields");
    for (Section section : sections) {
      ObjectNode field = fields.addObject();
      field.put("name", counted(Inert.escaped(section.heading(), HEADING)));
      field.put("value", lines(section));
    }
  }

  private String lines(Section section) {
    StringBuilder text = new StringBuilder();
    for (Line line : section.lines()) {
      String shown = shown(line);
      if (text.length() + shown.length() > SECTION || shown.length() > left) {
        text.append("\n• …");
        break;
      }
      text.append(text.isEmpty() ? "" : "\n").append(counted(shown));
    }
    return text.isEmpty() ? "—" : text.toString();
  }

  private static String shown(Line line) {
    if (line.time() != null) {
      // Discord shows it to each reader in the zone of that reader.
      return "• <t:%d:F>".formatted(line.time().getEpochSecond());
    }
    String link = line.link().startsWith("https://") ? " [open](" + line.link() + ")" : "";
    return line.quoted()
        ? "> " + Inert.escaped(line.text(), LINE) + link
        : "• " + timed(line.text()) + link;
  }

  /** With the time in the reader's own zone. */
  private static String timed(String text) {
    Matcher time = TIME.matcher(text);
    if (time.find()) {
      try {
        LocalDateTime at = LocalDateTime.parse(time.group(1), WRITTEN);
        return "<t:%d:f>".formatted(at.toEpochSecond(ZoneOffset.UTC))
            + Inert.escaped("." + text.substring(time.end()), LINE).substring(1);
      } catch (DateTimeParseException e) {
        // Then it is no time, and stands as it is.
      }
    }
    return Inert.escaped(text, LINE);
  }
}
