package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** From the packets about messages of one server to events. May ask Discord, so may take time. */
final class PacketReader {
  private final Server server;
  private final EventGate gate;
  private final InstantSource clock;
  private final BiConsumer<Room, String> opened;

  /**
   * A reader.
   *
   * @param opened is told of each channel that something was written in, and the id before
   */
  PacketReader(
      Server server, EventGate gate, InstantSource clock, BiConsumer<Room, String> opened) {
    this.server = server;
    this.gate = gate;
    this.clock = clock;
    this.opened = opened;
  }

  /**
   * The events of a packet; throws {@link DiscordTrouble} where Discord must be asked and is out of
   * reach.
   */
  List<ChatEvent> read(String type, JsonNode packet) {
    String id = packet.path("channel_id").asText();
    Room room = Snowflake.is(id) ? server.rooms().room(id) : null;
    if (room == null || !server.rooms().follows(room)) {
      return List.of();
    }
    return switch (type) {
      case "MESSAGE_CREATE" -> written(room, packet);
      case "MESSAGE_UPDATE" -> changed(room, packet);
      case "MESSAGE_DELETE" -> List.of(gone(room, packet.path("id").asText()));
      case "MESSAGE_DELETE_BULK" -> {
        List<ChatEvent> all = new ArrayList<>();
        packet.path("ids").forEach(each -> all.add(gone(room, each.asText())));
        yield all;
      }
      case "MESSAGE_REACTION_ADD" -> reacted(room, packet).stream().toList();
      case "MESSAGE_REACTION_REMOVE" -> retracted(room, packet).stream().toList();
      default -> List.of();
    };
  }

  private List<ChatEvent> written(Room room, JsonNode packet) {
    opened.accept(room, Snowflake.before(packet.path("id").asText()));
    return gate.written(room, Wording.of(packet)).stream().toList();
  }

  /** Told too when a link's preview comes; and maybe in part only, without the author. */
  private List<ChatEvent> changed(Room room, JsonNode packet) {
    if (!packet.hasNonNull("edited_timestamp")) {
      return List.of();
    }
    JsonNode whole = packet;
    if (!packet.has("author") || !packet.has("content")) {
      String path = "/channels/" + room.id() + "/messages/" + packet.path("id").asText();
      whole = Patience.with(() -> server.rest().ask(Route.get(path)), "an edited message");
    }
    return gate.written(room, Wording.of(whole)).stream().toList();
  }

  private ChatEvent gone(Room room, String id) {
    return new ChatEvent.Deleted(
        new MessageId(Ids.channel(server.id(), room.id()), id), clock.instant());
  }

  private Optional<ChatEvent> reacted(Room room, JsonNode packet) {
    Reaction reaction = new Reaction(packet.path("emoji").path("name").asText(), clock.instant());
    if (!reaction.isAnswer() || !isOnWordsOfTheTeam(room, packet)) {
      return Optional.empty();
    }
    JsonNode member = packet.path("member");
    String user = packet.path("user_id").asText();
    Member by =
        member.path("user").has("id")
            ? server.roster().seen(member.path("user"), member)
            : server.roster().member(user);
    return gate.reacted(
        room, packet.path("message_id").asText(), server.roster().author(by), reaction);
  }

  private boolean isOnWordsOfTheTeam(Room room, JsonNode packet) {
    String author = packet.path("message_author_id").asText();
    if (author.isEmpty()) {
      String path = "/channels/" + room.id() + "/messages/" + packet.path("message_id").asText();
      author =
          Patience.with(() -> server.rest().ask(Route.get(path)), "a message")
              .path("author")
              .path("id")
              .asText();
    }
    return server.roster().role(server.roster().member(author)).isTeam();
  }

  /** Taken back: the short message that it was is gone. */
  private Optional<ChatEvent> retracted(Room room, JsonNode packet) {
    Reaction reaction = new Reaction(packet.path("emoji").path("name").asText(), clock.instant());
    return reaction.isAnswer()
        ? Optional.of(
            gone(
                room,
                reaction.id(packet.path("message_id").asText(), packet.path("user_id").asText())))
        : Optional.empty();
  }
}
