package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What each path of the REST interface does. */
final class Routes {
  private static final Reply UNKNOWN_CHANNEL = Reply.error(404, 10003, "Unknown Channel");
  private static final Reply UNKNOWN_MESSAGE = Reply.error(404, 10008, "Unknown Message");

  private final FakeDiscord discord;

  Routes(FakeDiscord discord) {
    this.discord = discord;
  }

  Reply run(Request request) {
    return switch (request.part(0)) {
      case "gateway" -> Reply.of(Json.object().put("url", discord.gateway.url()));
      case "oauth2" -> Reply.of(application());
      case "applications" -> applications(request);
      case "users" -> users(request);
      case "guilds" -> guilds(request);
      case "channels" -> channels(request);
      case "interactions" -> {
        discord.answered(request.part(1), request.body());
        yield Reply.nothing();
      }
      default -> Reply.error(404, 0, "404: Not Found");
    };
  }

  private ObjectNode application() {
    ObjectNode json = Json.object().put("id", FakeGuild.APPLICATION).put("name", "sightline");
    json.put("description", "").put("bot_public", false).put("bot_require_code_grant", false);
    json.put("flags", discord.flags).putNull("icon").put("verify_key", "00");
    json.putObject("owner").put("id", "1").put("username", "owner").put("discriminator", "0");
    return json;
  }

  private Reply applications(Request request) {
    if (request.part(1).equals("@me")) {
      return Reply.of(application());
    }
    ArrayNode commands = Json.array();
    for (JsonNode command : request.body()) {
      commands.add(((ObjectNode) command.deepCopy()).put("id", Snowflakes.next()));
    }
    discord.commands = request.body();
    return Reply.of(commands);
  }

  private Reply users(Request request) {
    if (request.method().equals("GET")) {
      return Reply.of(FakeGateway.user());
    }
    FakeChannel direct = discord.direct(request.body().path("recipient_id").asText());
    return Reply.of(direct.json(""));
  }

  private Reply guilds(Request request) {
    FakeGuild guild = discord.guilds.get(request.part(1));
    if (guild == null) {
      return Reply.error(404, 10004, "Unknown Guild");
    }
    return switch (request.part(2)) {
      case "" -> Reply.of(guild.json());
      case "channels" -> Reply.of(guild.channels(false));
      case "threads" -> {
        ObjectNode active = Json.object();
        active.set("threads", guild.channels(true));
        active.putArray("members");
        yield Reply.of(active);
      }
      case "roles" -> Reply.of(guild.roles());
      case "members" -> {
        ObjectNode member = guild.find(request.part(3));
        yield member == null ? Reply.error(404, 10007, "Unknown Member") : Reply.of(member);
      }
      default -> Reply.error(404, 0, "404: Not Found");
    };
  }

  private Reply channels(Request request) {
    FakeGuild guild = discord.guildOf(request.part(1));
    if (guild == null) {
      return UNKNOWN_CHANNEL;
    }
    FakeChannel channel = guild.channel(request.part(1));
    if (!channel.botSees) {
      return Reply.error(403, 50001, "Missing Access");
    }
    if (request.part(2).isEmpty()) {
      return Reply.of(channel.json(guild.id));
    }
    if (request.part(4).equals("threads")) {
      return thread(guild, channel, request);
    }
    return switch (request.method()) {
      case "POST" -> posted(guild, channel, request);
      case "PATCH" -> patched(guild, channel, request);
      default -> {
        if (request.part(3).isEmpty()) {
          yield guild.showsHistory(channel) ? page(channel, request) : Reply.of(Json.array());
        }
        yield one(channel, request.part(3));
      }
    };
  }

  private static Reply one(FakeChannel channel, String id) {
    ObjectNode message = channel.messages.get(Long.parseLong(id));
    return message == null ? UNKNOWN_MESSAGE : Reply.of(message);
  }

  /** The newest first, as Discord sends them. */
  private static Reply page(FakeChannel channel, Request request) {
    int limit = Integer.parseInt(request.parameter("limit"));
    String after = request.parameter("after");
    String before = request.parameter("before");
    List<ObjectNode> found =
        after.isEmpty()
            ? (before.isEmpty()
                    ? channel.messages
                    : channel.messages.headMap(Long.parseLong(before), false))
                .descendingMap().values().stream().limit(limit).toList()
            : channel.messages.tailMap(Long.parseLong(after), false).values().stream()
                .limit(limit)
                .sorted((a, b) -> Long.compare(b.path("id").asLong(), a.path("id").asLong()))
                .toList();
    ArrayNode page = Json.array();
    found.forEach(message -> page.add(message.deepCopy()));
    return Reply.of(page);
  }

  private Reply posted(FakeGuild guild, FakeChannel channel, Request request) {
    JsonNode body = request.body();
    Reply refused = Form.refusal(channel, request);
    if (refused != null) {
      return refused;
    }
    String wrong = Limits.check(body);
    if (!wrong.isEmpty()) {
      return Reply.error(400, 50035, "Invalid Form Body: " + wrong);
    }
    String nonce = body.path("nonce").asText();
    for (ObjectNode message : channel.messages.descendingMap().values()) {
      if (body.path("enforce_nonce").asBoolean()
          && nonce.equals(message.path("nonce").asText("-"))) {
        return Reply.of(message);
      }
    }
    ObjectNode message =
        Shapes.message(guild, channel, FakeGuild.BOT, body.path("content").asText());
    message.set("embeds", body.path("embeds"));
    message.set("components", body.path("components"));
    message.put("nonce", nonce);
    Form.keep(message, request);
    channel.put(message);
    discord.gateway.dispatch("MESSAGE_CREATE", Shapes.packet(guild, channel, message));
    return Reply.of(message);
  }

  private Reply patched(FakeGuild guild, FakeChannel channel, Request request) {
    ObjectNode message = channel.messages.get(Long.parseLong(request.part(3)));
    String wrong = Limits.check(request.body());
    if (message == null || !wrong.isEmpty()) {
      return message == null ? UNKNOWN_MESSAGE : Reply.error(400, 50035, wrong);
    }
    Reply refused = Form.refusal(channel, request);
    if (refused != null) {
      return refused;
    }
    ObjectNode now = message.deepCopy().put("edited_timestamp", Shapes.now());
    now.set("embeds", request.body().path("embeds"));
    now.set("components", request.body().path("components"));
    Form.keep(now, request);
    channel.put(now);
    discord.gateway.dispatch("MESSAGE_UPDATE", Shapes.packet(guild, channel, now));
    return Reply.of(now);
  }

  private Reply thread(FakeGuild guild, FakeChannel parent, Request request) {
    if (!parent.messages.containsKey(Long.parseLong(request.part(3)))) {
      return UNKNOWN_MESSAGE;
    }
    if (guild.channels.containsKey(request.part(3))) {
      return Reply.error(400, 160004, "A thread has already been created for this message");
    }
    FakeChannel made =
        guild.channel(
            request.part(3),
            FakeChannel.PUBLIC_THREAD,
            request.body().path("name").asText(),
            parent.id);
    discord.gateway.dispatch("THREAD_CREATE", made.json(guild.id).put("newly_created", true));
    return Reply.of(made.json(guild.id));
  }
}
