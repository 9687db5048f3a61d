package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A channel or thread; empty is none.
 *
 * @param guild the server; empty: a direct message
 * @param parent a thread's channel, or a channel's category
 * @param last id of the last message that was written, which may be gone since
 * @param overwrites who may do what here beside what roles may; a thread has those of its channel
 */
record Room(
    String id,
    String guild,
    String parent,
    int type,
    String name,
    String last,
    JsonNode overwrites) {
  private static final int DIRECT = 1;
  private static final int CATEGORY = 4;
  private static final int FORUM = 15;
  private static final int MEDIA = 16;

  static Room of(String guild, JsonNode channel) {
    return new Room(
        channel.path("id").asText(),
        channel.path("guild_id").asText(guild),
        text(channel.path("parent_id")),
        channel.path("type").asInt(),
        text(channel.path("name")),
        text(channel.path("last_message_id")),
        channel.path("permission_overwrites"));
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }

  boolean isDirect() {
    return type == DIRECT;
  }

  boolean isCategory() {
    return type == CATEGORY;
  }

  /** Types 10 to 12: in announcements, public, private. */
  boolean isThread() {
    return type >= 10 && type <= 12;
  }

  /** Whether it holds messages itself; types that nobody knows yet may. */
  boolean holdsMessages() {
    return type != CATEGORY && type != FORUM && type != MEDIA;
  }
}
