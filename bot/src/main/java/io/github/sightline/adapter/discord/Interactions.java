package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.Correction;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Press;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Buttons, windows, menus and commands. Each is on disk before it is answered; the answer is for
 * the eyes of one person alone. Nothing that comes back from a client is trusted.
 */
final class Interactions {
  private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);
  private static final int COMMAND = 2;
  private static final int COMPONENT = 3;
  private static final int MODAL = 5;
  private static final int MESSAGE_MENU = 3;

  private final Rest rest;
  private final Map<String, Server> servers;
  private final ChatDesk desk;
  private final InstantSource clock;

  Interactions(Rest rest, Map<String, Server> servers, ChatDesk desk, InstantSource clock) {
    this.rest = rest;
    this.servers = Map.copyOf(servers);
    this.desk = desk;
    this.clock = clock;
  }

  /** Answers one interaction, within three seconds. */
  void answer(JsonNode packet) {
    ObjectNode answer;
    try {
      answer =
          switch (packet.path("type").asInt()) {
            case COMMAND -> command(packet);
            case COMPONENT -> pressed(packet);
            case MODAL -> submitted(packet);
            default -> Replies.noted();
          };
    } catch (RuntimeException e) {
      LOG.warn("an interaction was not taken in: {}", e.toString());
      answer = Replies.said(Answer.refused("This did not work just now. Please try again."));
    }
    String path =
        "/interactions/%s/%s/callback"
            .formatted(packet.path("id").asText(), packet.path("token").asText());
    Outcome<JsonNode> outcome = rest.ask(new Route("POST", "interaction", path), answer);
    if (!(outcome instanceof Outcome.Ok<JsonNode>)) {
      LOG.warn("an interaction could not be answered: {}", outcome);
    }
  }

  /** Where it came from, else where the card that it is about belongs; null: nowhere of ours. */
  private Optional<Server> server(JsonNode packet, String card) {
    String guild = packet.path("guild_id").asText();
    if (!guild.isEmpty()) {
      // A card of another server is none of this person's business.
      boolean foreign = !card.isEmpty() && !card.contains(":" + Ids.PLATFORM + "/" + guild + "/");
      return foreign ? Optional.empty() : Optional.ofNullable(servers.get(guild));
    }
    return servers.values().stream()
        .filter(s -> card.isEmpty() || card.contains(":" + Ids.PLATFORM + "/" + s.id() + "/"))
        .filter(s -> s.roster().member(user(packet).path("id").asText()).present())
        .findFirst();
  }

  private static JsonNode user(JsonNode packet) {
    return packet.has("member") ? packet.path("member").path("user") : packet.path("user");
  }

  /** Whoever asks, with the role that is true now, as the packet tells. */
  private static Author author(Server server, JsonNode packet) {
    return server
        .roster()
        .author(
            packet.has("member")
                ? server.roster().seen(user(packet), packet.path("member"))
                : server.roster().member(user(packet).path("id").asText()));
  }

  private ObjectNode command(JsonNode packet) {
    Server server = server(packet, "").orElse(null);
    if (server == null) {
      return Replies.elsewhere();
    }
    JsonNode data = packet.path("data");
    if (data.path("type").asInt() == MESSAGE_MENU) {
      return marked(server, packet);
    }
    return Replies.said(
        desk.onCommand(
            Commands.typed(
                packet,
                author(server, packet),
                Ids.channel(server.id(), packet.path("channel_id").asText("none")),
                clock.instant())));
  }

  private ObjectNode marked(Server server, JsonNode packet) {
    String message = packet.path("data").path("target_id").asText();
    String channel = packet.path("channel_id").asText();
    if (!Snowflake.is(message) || !Snowflake.is(channel)) {
      return Replies.noted();
    }
    return Replies.said(
        desk.onCorrection(
            new Correction(
                "mark/" + packet.path("id").asText(),
                new MessageId(Ids.channel(server.id(), channel), message),
                packet.path("data").path("name").asText().equals(CommandList.REFUSAL),
                author(server, packet),
                clock.instant())));
  }

  private ObjectNode pressed(JsonNode packet) {
    ButtonId id = id(packet).orElse(null);
    if (id == null) {
      return Replies.noted();
    }
    Server server = server(packet, id.card()).orElse(null);
    if (server == null) {
      return Replies.elsewhere();
    }
    Author by = author(server, packet);
    if (id.kind() == ButtonId.Kind.LIST) {
      return chosen(server, packet, new Pressed(id.action(), id.card(), by));
    }
    if (id.input() != Button.Input.NOTHING && by.role().isTeam()) {
      return Replies.asking(id);
    }
    Answer answer = press(packet, new Pressed(id.action(), id.card(), by), "");
    return answer.accepted() && answer.details().isEmpty() && by.role().isTeam()
        ? Replies.noted()
        : Replies.said(answer);
  }

  private static Optional<ButtonId> id(JsonNode packet) {
    return ButtonId.of(packet.path("data").path("custom_id").asText());
  }

  private record Pressed(String action, String card, Author by) {}

  private Answer press(JsonNode packet, Pressed pressed, String input) {
    return desk.onPress(
        new Press(
            "press/" + packet.path("id").asText(),
            pressed.card(),
            pressed.action(),
            pressed.by(),
            clock.instant(),
            input));
  }

  private ObjectNode submitted(JsonNode packet) {
    ButtonId id = id(packet).filter(window -> window.kind() == ButtonId.Kind.WINDOW).orElse(null);
    Server server = id == null ? null : server(packet, id.card()).orElse(null);
    if (id == null || server == null) {
      return Replies.elsewhere();
    }
    String words =
        packet
            .path("data")
            .path("components")
            .path(0)
            .path("components")
            .path(0)
            .path("value")
            .asText();
    Pressed pressed = new Pressed(id.action(), id.card(), author(server, packet));
    Answer answer = press(packet, pressed, words);
    return answer.accepted() && answer.details().isEmpty() ? Replies.noted() : Replies.said(answer);
  }

  private ObjectNode chosen(Server server, JsonNode packet, Pressed pressed) {
    String id = packet.path("data").path("values").path(0).asText();
    if (!Snowflake.is(id)) {
      return Replies.noted();
    }
    Author chosen = server.roster().author(server.roster().member(id));
    Answer answer =
        chosen.role().isTeam()
            ? press(packet, pressed, chosen.name() + " (" + id + ")")
            : Answer.refused("Choose somebody of the hiring team.");
    return Replies.instead(answer);
  }
}
