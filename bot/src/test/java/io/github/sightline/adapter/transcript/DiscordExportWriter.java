package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sightline.chat.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * Writes labelled conversations the way DiscordChatExporter writes JSON: one channel, one file.
 *
 * <p>The candidate of each becomes a member without a role; recruiter and manager have one; others
 * become a bot. Joins, pins, replies and attachments are written too.
 */
public final class DiscordExportWriter {
  static final String GUILD = "800000000000000001";
  private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

  /** The epoch of Discord's ids, and how far they are shifted. */
  private static final long EPOCH = 1_420_070_400_000L;

  private DiscordExportWriter() {}

  /** Writes one file for each conversation. */
  public static void folder(Path folder, Iterable<LabelledConversation> conversations)
      throws IOException {
    try (ExportOutput out = ExportOutput.folder(folder)) {
      int index = 0;
      for (LabelledConversation conversation : conversations) {
        String name = "Acme - hiring - cand-%05d [%s].json".formatted(index, channelId(index));
        try (OutputStream file = out.file(name)) {
          write(file, index, conversation);
        }
        index++;
      }
    }
  }

  /** The channel that the conversation at a place, from 0, becomes. */
  public static String channelId(int index) {
    return Long.toString(900_000_000_000_000_000L + index);
  }

  /** The account of the candidate of the conversation at a place, from 0. */
  public static String candidateId(int index) {
    return Long.toString(700_000_000_000_000_000L + index);
  }

  /** What a role is when the export is read again: it knows no managers. */
  public static Role readAs(Role role) {
    return role == Role.MANAGER ? Role.RECRUITER : role;
  }

  private static void write(OutputStream file, int index, LabelledConversation conversation)
      throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(file)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writePOJOField(
          "guild", Map.of("id", GUILD, "name", "Acme", "iconUrl", "https://i.ex/a"));
      json.writePOJOField(
          "channel",
          Map.of("id", channelId(index), "type", "GuildTextChat", "name", "cand-" + index));
      json.writePOJOField("dateRange", Map.of());
      json.writeStringField("exportedAt", "2026-11-23T09:00:00+00:00");
      json.writeArrayFieldStart("messages");
      messages(json, index, conversation);
      json.writeEndArray();
      json.writeNumberField("messageCount", conversation.messages().size());
      json.writeEndObject();
    }
  }

  private static void messages(JsonGenerator json, int index, LabelledConversation conversation)
      throws IOException {
    DiscordWords words = new DiscordWords(candidateId(index), channelId(index));
    long last = 0;
    String reply = "";
    for (LabelledMessage message : conversation.messages()) {
      last = Math.max(last + 1, (message.at().toEpochMilli() - EPOCH) << 22);
      String id = Long.toString(last);
      if (reply.isEmpty()) {
        MAPPER.writeValue(json, words.noise("GuildMemberJoin", "Joined the server.", message, id));
      } else if (message.n() % 11 == 0) {
        MAPPER.writeValue(
            json, words.noise("ChannelPinnedMessage", "Pinned a message.", message, id));
      }
      MAPPER.writeValue(json, words.message(message, id, message.n() % 4 == 0 ? reply : ""));
      reply = id;
    }
  }

  /** A time as the exporter writes it. */
  static String time(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME
        .format(at.atOffset(ZoneOffset.UTC))
        .replace("Z", "+00:00");
  }

  static List<Map<String, Object>> roles(Role role) {
    return role == Role.RECRUITER || role == Role.MANAGER
        ? List.of(Map.of("id", "600000000000000001", "name", "Hiring", "position", 3))
        : List.of();
  }
}
