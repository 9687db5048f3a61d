package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Which channels of a server are read, and what is known about channels. */
final class Rooms {
  private final Rest rest;
  private final DiscordSettings.Guild guild;
  private final Map<String, Room> known = new ConcurrentHashMap<>();

  Rooms(Rest rest, DiscordSettings.Guild guild) {
    this.rest = rest;
    this.guild = guild;
  }

  /** Takes over what a packet tells about a channel or thread. */
  Room seen(JsonNode channel) {
    Room room = Room.of(guild.id(), channel);
    known.put(room.id(), room);
    return room;
  }

  void gone(String id) {
    known.remove(id);
  }

  /**
   * The channel, asked for where no packet told of it: a thread that was archived is announced to
   * nobody. Throws {@link DiscordTrouble} where it cannot be found out now.
   */
  Room room(String id) {
    Room room = known.get(id);
    if (room != null) {
      return room;
    }
    return seen(Patience.with(() -> rest.ask(Route.get("/channels/" + id)), "channel " + id));
  }

  /** Whether it is one of those that are read; never one of the staff's own, nor its threads. */
  boolean follows(Room room) {
    DiscordSettings.Places places = guild.places();
    if (room.isDirect()) {
      return places.directMessages();
    }
    if (!room.guild().equals(guild.id()) || !room.holdsMessages()) {
      return false;
    }
    return !places.isStaff(room.id()) && !places.isStaff(room.parent()) && isListed(room);
  }

  /** The same without asking Discord: no where that would be needed. */
  boolean isKnownToFollow(Room room) {
    return (room.parent().isEmpty() || known.containsKey(room.parent())) && follows(room);
  }

  private boolean isListed(Room room) {
    if (guild.places().follow().stream().anyMatch(pattern -> matches(pattern, room))) {
      return true;
    }
    // A thread stands in a channel, a channel maybe in a category.
    try {
      return !room.parent().isEmpty() && isListed(room(room.parent()));
    } catch (DiscordTrouble.Closed e) {
      // What stands in a place that the bot is not let into is none of its business.
      return false;
    }
  }

  /** The overwrites that count in a channel or thread. */
  JsonNode overwrites(Room room) {
    return room.isThread() ? room(room.parent()).overwrites() : room.overwrites();
  }

  /** The channels, forums included, in which things are read, or may be once they are written. */
  List<Room> read() {
    return known.values().stream()
        .filter(room -> !room.isThread() && !room.isDirect() && !room.isCategory())
        .filter(room -> !guild.places().isStaff(room.id()) && isListed(room))
        .sorted(Comparator.comparing(Room::id))
        .toList();
  }

  private static boolean matches(String pattern, Room room) {
    return pattern.indexOf('*') < 0
        ? pattern.equals(room.id())
        : Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), room.name());
  }

  /** The channels and threads of the server that are read, as Discord lists them now. */
  Collection<Room> followed() {
    Map<String, Room> found = new LinkedHashMap<>();
    JsonNode channels =
        Patience.with(() -> rest.ask(Route.get("/guilds/" + guild.id() + "/channels")), "channels");
    channels.forEach(this::seen);
    JsonNode threads =
        Patience.with(
            () -> rest.ask(Route.get("/guilds/" + guild.id() + "/threads/active")), "threads");
    threads.path("threads").forEach(this::seen);
    for (JsonNode list : List.of(channels, threads.path("threads"))) {
      for (JsonNode channel : list) {
        Room room = room(channel.path("id").asText());
        if (follows(room)) {
          found.put(room.id(), room);
        }
      }
    }
    return found.values();
  }
}
