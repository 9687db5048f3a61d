package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.javacord.core.util.gateway.PacketHandler;
import org.jspecify.annotations.Nullable;

/**
 * Takes packets where Javacord receives them, as Discord sent them. Javacord's own reading of
 * messages loses each that holds, or answers, one with newer components, has an author without a
 * discriminator, or stands in a thread that was never announced; so it reads none of them.
 */
final class PacketTaps {
  /** Read by us alone. */
  static final List<String> TAKEN =
      List.of(
          "MESSAGE_CREATE",
          "MESSAGE_UPDATE",
          "MESSAGE_DELETE",
          "MESSAGE_DELETE_BULK",
          "MESSAGE_REACTION_ADD",
          "MESSAGE_REACTION_REMOVE",
          "INTERACTION_CREATE");

  /** Read by us first, then by Javacord too. */
  static final List<String> HEARD =
      List.of(
          "GUILD_CREATE",
          "CHANNEL_CREATE",
          "CHANNEL_UPDATE",
          "CHANNEL_DELETE",
          "THREAD_CREATE",
          "THREAD_UPDATE",
          "THREAD_DELETE",
          "THREAD_LIST_SYNC");

  private static final String FIELD = "handlers";

  private PacketTaps() {}

  /**
   * Lets the sink take packets from now on, on the thread that reads the socket: it must return at
   * once, and must not throw.
   */
  static void install(DiscordApiImpl api, BiConsumer<String, JsonNode> sink) {
    Map<String, PacketHandler> handlers = handlers(api.getWebSocketAdapter());
    for (String type : TAKEN) {
      replace(handlers, new Tap(api, type, sink, null));
    }
    for (String type : HEARD) {
      replace(handlers, new Tap(api, type, sink, handlers.get(type)));
    }
  }

  /** Each stands there already, so that the map keeps its shape under the thread that reads it. */
  private static void replace(Map<String, PacketHandler> handlers, PacketHandler tap) {
    if (handlers.replace(tap.getType(), tap) == null) {
      throw new IllegalStateException("this Javacord does not know " + tap.getType());
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, PacketHandler> handlers(DiscordWebSocketAdapter adapter) {
    try {
      Field field = DiscordWebSocketAdapter.class.getDeclaredField(FIELD);
      field.setAccessible(true);
      return (Map<String, PacketHandler>) field.get(adapter);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is not the Javacord that was tested", e);
    }
  }

  private static final class Tap extends PacketHandler {
    private final BiConsumer<String, JsonNode> sink;
    private final @Nullable PacketHandler next;

    Tap(
        DiscordApiImpl api,
        String type,
        BiConsumer<String, JsonNode> sink,
        @Nullable PacketHandler next) {
      super(api, false, type);
      this.sink = sink;
      this.next = next;
    }

    @Override
    protected void handle(JsonNode packet) {
      sink.accept(getType(), packet);
      if (next != null) {
        next.handlePacket(packet);
      }
    }
  }
}
