package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Payloads in Discord's shapes. */
final class Shapes {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

  private Shapes() {}

  static String now() {
    return TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
  }

  static ObjectNode message(FakeGuild in, FakeChannel channel, String user, String text) {
    return message(Snowflakes.next(), channel.id, in.user(user), text);
  }

  static ObjectNode message(String id, String channel, ObjectNode author, String text) {
    ObjectNode message = Json.object().put("id", id).put("channel_id", channel).put("type", 0);
    message.put("content", text).put("timestamp", now()).putNull("edited_timestamp");
    message.set("author", author);
    message.put("tts", false).put("mention_everyone", false).put("pinned", false).put("flags", 0);
    for (String empty :
        new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
      message.putArray(empty);
    }
    return message;
  }

  /** An app's card of the newer kind, which Javacord cannot read. */
  static ObjectNode componentsV2(ObjectNode message) {
    message.put("flags", 1 << 15);
    ObjectNode container = message.putArray("components").addObject().put("type", 17).put("id", 1);
    ObjectNode section = container.putArray("components").addObject().put("type", 9).put("id", 2);
    section.putArray("components").addObject().put("type", 10).put("content", "New ticket");
    section
        .putObject("accessory")
        .put("type", 2)
        .put("style", 1)
        .put("custom_id", "claim")
        .put("label", "Claim");
    return message;
  }

  /** As a packet: with the server, and the author as a member of it. */
  static ObjectNode packet(FakeGuild in, FakeChannel channel, ObjectNode message) {
    ObjectNode packet = message.deepCopy();
    if (channel.type != FakeChannel.DIRECT) {
      packet.put("guild_id", in.id);
      if (!message.has("webhook_id")) {
        packet.set("member", in.member(message.path("author").path("id").asText()));
      }
    }
    return packet;
  }

  static ObjectNode reply(ObjectNode message, ObjectNode to) {
    message.put("type", 19);
    message
        .putObject("message_reference")
        .put("type", 0)
        .put("channel_id", to.path("channel_id").asText())
        .put("message_id", to.path("id").asText());
    message.set("referenced_message", to.deepCopy());
    return message;
  }

  static ObjectNode interaction(FakeGuild in, FakeChannel channel, String user, int type) {
    String id = Snowflakes.next();
    ObjectNode json = Json.object().put("id", id).put("application_id", FakeGuild.APPLICATION);
    json.put("type", type).put("token", "aToken" + id).put("version", 1).put("locale", "en-US");
    json.put("channel_id", channel.id);
    json.set("channel", channel.json(in.id));
    if (channel.type == FakeChannel.DIRECT) {
      json.set("user", in.user(user));
    } else {
      json.put("guild_id", in.id);
      ObjectNode member = in.member(user);
      member.set("user", in.user(user));
      member.put("permissions", "1024");
      json.set("member", member);
    }
    json.putArray("entitlements");
    json.put("app_permissions", "1024").put("context", 0).put("attachment_size_limit", 10485760);
    return json;
  }
}
