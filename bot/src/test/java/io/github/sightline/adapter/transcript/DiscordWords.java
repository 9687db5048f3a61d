package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How DiscordChatExporter spells a message. */
final class DiscordWords {
  private final String candidate;
  private final String channel;

  DiscordWords(String candidate, String channel) {
    this.candidate = candidate;
    this.channel = channel;
  }

  /** A line of Discord's own about the author of a message. */
  Map<String, Object> noise(String type, String content, LabelledMessage message, String id) {
    Map<String, Object> json = message(message, id + "0", "");
    json.put("type", type);
    json.put("content", content);
    return json;
  }

  Map<String, Object> message(LabelledMessage message, String id, String reply) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("type", reply.isEmpty() ? "Default" : "Reply");
    json.put("timestamp", DiscordExportWriter.time(message.at()));
    json.put("timestampEdited", null);
    json.put("callEndedTimestamp", null);
    json.put("isPinned", false);
    json.put("content", message.text());
    json.put("author", author(message.who()));
    json.put("attachments", List.of());
    json.put("embeds", List.of(Map.of("title", "", "description", "a preview")));
    json.put("stickers", List.of());
    json.put("reactions", List.of());
    json.put("mentions", List.of(author(Role.RECRUITER)));
    if (!reply.isEmpty()) {
      json.put(
          "reference",
          Map.of("messageId", reply, "channelId", channel, "guildId", DiscordExportWriter.GUILD));
    }
    json.put("inlineEmojis", List.of());
    return json;
  }

  private Map<String, Object> author(Role role) {
    Map<String, Object> author = new LinkedHashMap<>();
    author.put(
        "id",
        role == Role.CANDIDATE ? candidate : "7100000000000000" + (10 + role.name().length()));
    author.put("name", role.name().toLowerCase(Locale.ROOT));
    author.put("discriminator", "0000");
    author.put("nickname", role.name().toLowerCase(Locale.ROOT));
    author.put("color", null);
    author.put("isBot", role == Role.OTHER);
    author.put("roles", DiscordExportWriter.roles(role));
    author.put("avatarUrl", "https://cdn.discordapp.com/embed/avatars/0.png");
    return author;
  }
}
