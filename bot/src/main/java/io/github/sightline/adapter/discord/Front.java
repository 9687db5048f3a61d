package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChatEvent;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every packet comes in, on the thread that reads the socket, which must not wait: what is
 * about channels is noted, what is about messages goes to the {@link Inflow}, presses and commands
 * to threads of their own.
 */
final class Front implements JavacordGateway.Session, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final int ANSWERERS = 4;

  /** One server with what reads it. */
  private record Part(Server server, PacketReader reader, CatchUp catchUp) {}

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, Part> directs = new ConcurrentHashMap<>();
  private final Interactions interactions;
  private final Inflow inflow;
  private final ExecutorService answerers =
      Executors.newFixedThreadPool(
          ANSWERERS,
          work -> {
            Thread thread = new Thread(work, "discord-answers");
            thread.setDaemon(true);
            return thread;
          });

  Front(
      Map<Server, EventGate> servers,
      Interactions interactions,
      Callbacks callbacks,
      InstantSource clock) {
    this.interactions = interactions;
    servers.forEach(
        (server, gate) -> {
          CatchUp catchUp = new CatchUp(server, gate, callbacks, clock);
          parts.put(
              server.id(),
              new Part(server, new PacketReader(server, gate, clock, catchUp::opened), catchUp));
        });
    this.inflow = new Inflow(this::read, callbacks.events(), this::soon);
  }

  void start() {
    parts.values().forEach(part -> part.catchUp().start());
  }

  private void soon() {
    parts.values().forEach(part -> part.catchUp().soon());
  }

  @Override
  public void connected(boolean resumed) {
    // After a resumption nothing should be missing; it costs little to look all the same.
    parts
        .values()
        .forEach(resumed ? part -> part.catchUp().soon() : part -> part.catchUp().everything());
  }

  @Override
  public void packet(String type, JsonNode data) {
    try {
      if (type.equals("INTERACTION_CREATE")) {
        answerers.execute(() -> interactions.answer(data));
      } else if (PacketTaps.TAKEN.contains(type)) {
        inflow.add(type, data);
      } else {
        Part part = parts.get(data.path(type.equals("GUILD_CREATE") ? "id" : "guild_id").asText());
        if (part != null) {
          noted(part, type, data);
        }
      }
    } catch (RuntimeException e) {
      LOG.warn("a packet {} could not be taken: {}", type, e.toString());
      soon();
    }
  }

  private static void noted(Part part, String type, JsonNode data) {
    Rooms rooms = part.server().rooms();
    switch (type) {
      case "GUILD_CREATE", "THREAD_LIST_SYNC" -> {
        data.path("channels").forEach(rooms::seen);
        data.path("threads").forEach(rooms::seen);
      }
      case "CHANNEL_DELETE", "THREAD_DELETE" -> rooms.gone(data.path("id").asText());
      case "CHANNEL_CREATE", "THREAD_CREATE" -> {
        Room room = rooms.seen(data);
        // An old private thread is "created" for the bot when it is added there.
        boolean isNew = type.equals("CHANNEL_CREATE") || data.path("newly_created").asBoolean();
        if (isNew) {
          part.catchUp().opened(room, Snowflake.before(room.id()));
        } else {
          part.catchUp().soon();
        }
      }
      default -> part.catchUp().changed(rooms.seen(data));
    }
  }

  private List<ChatEvent> read(String type, JsonNode data) {
    String guild = data.path("guild_id").asText();
    Part part = guild.isEmpty() ? direct(data).orElse(null) : parts.get(guild);
    return part == null ? List.of() : part.reader().read(type, data);
  }

  /** Whose candidate writes to the bot itself: that of the first server with such a member. */
  private Optional<Part> direct(JsonNode data) {
    String channel = data.path("channel_id").asText();
    Part known = directs.get(channel);
    JsonNode author = data.path("author");
    if (known != null || !author.has("id") || author.path("bot").asBoolean()) {
      return Optional.ofNullable(known);
    }
    Optional<Part> found =
        parts.values().stream()
            .filter(part -> part.server().roster().member(author.path("id").asText()).present())
            .findFirst();
    found.ifPresent(part -> directs.put(channel, part));
    return found;
  }

  @Override
  public void close() {
    answerers.shutdown();
    inflow.close();
    parts.values().forEach(part -> part.catchUp().close());
  }
}
