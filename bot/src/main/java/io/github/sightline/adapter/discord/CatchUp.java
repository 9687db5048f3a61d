package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ReadMarks.Mark;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches from history what no packet told of: at the start, after every session that was not
 * resumed, and from time to time. What it fetches passes the same gate as packets; what was known
 * already changes nothing. A channel's mark moves only when everything up to it is in.
 */
final class CatchUp implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final long MINUTES = 10;
  private static final long AGAIN = 20;
  private static final int BATCH = 200;
  private static final int NOT_FOUND = 404;
  private static final String NO_HISTORY =
      "the bot lacks the permission Read Message History here: what it did not hear stays unknown";

  private final Server server;
  private final EventGate gate;
  private final Callbacks callbacks;
  private final InstantSource clock;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean deep = new AtomicBoolean(true);
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Set<String> gone = new HashSet<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "discord-catch-up");
            made.setDaemon(true);
            return made;
          });

  CatchUp(Server server, EventGate gate, Callbacks callbacks, InstantSource clock) {
    this.server = server;
    this.gate = gate;
    this.callbacks = callbacks;
    this.clock = clock;
  }

  void start() {
    Future<?> unused =
        thread.scheduleWithFixedDelay(this::soon, MINUTES, MINUTES, TimeUnit.MINUTES);
  }

  /** Packets may be missing: looks into channels too that Discord does not list, as old threads. */
  void everything() {
    deep.set(true);
    soon();
  }

  /** Runs once more, soon: also where it is running right now. */
  void soon() {
    if (asked.compareAndSet(false, true) && !thread.isShutdown()) {
      thread.execute(this::run);
    }
  }

  /** Begins to read a channel, from right after that id on, where it is not read already. */
  void opened(Room room, String from) {
    if (!begun.contains(room.id()) && !thread.isShutdown()) {
      thread.execute(() -> begin(room, from));
    }
  }

  /** Something about a channel changed: maybe that the bot can see it. */
  void changed(Room room) {
    if (!begun.contains(room.id()) && server.rooms().isKnownToFollow(room)) {
      soon();
    }
  }

  private void begin(Room room, String from) {
    try {
      if (server.rooms().follows(room) && begun.add(room.id())) {
        callbacks.marks().begin(id(room.id()), from);
      }
    } catch (RuntimeException e) {
      LOG.warn("channel {} cannot be begun: {}", room.id(), e.toString());
      begun.remove(room.id());
      retryLater();
    }
  }

  private ChannelId id(String channel) {
    return Ids.channel(server.id(), channel);
  }

  private void run() {
    asked.set(false);
    boolean all = deep.getAndSet(false);
    try {
      Map<String, Mark> marks = marks();
      Collection<Room> listed = server.rooms().followed();
      String alive = alive(marks);
      OwnRights rights = server.rights();
      listed.forEach(room -> listed(room, marks.remove(room.id()), alive, rights));
      if (all) {
        marks.values().forEach(mark -> unlisted(mark, rights));
      }
    } catch (RuntimeException | Error e) {
      LOG.warn("server {}: catching up failed: {}", server.settings().name(), e.toString());
      deep.compareAndSet(false, all);
      retryLater();
    }
  }

  private Map<String, Mark> marks() {
    Map<String, Mark> marks = new HashMap<>();
    for (Mark mark : callbacks.marks().all()) {
      ChannelId channel = mark.channel();
      if (channel.platform().equals(Ids.PLATFORM) && channel.workspace().equals(server.id())) {
        begun.add(channel.id());
        marks.put(channel.id(), mark);
      }
    }
    return marks;
  }

  /** The newest message that is known at all: channels made since then are new; empty: none. */
  private static String alive(Map<String, Mark> marks) {
    return marks.values().stream()
        .map(Mark::reached)
        .max((one, other) -> Snowflake.isLater(one, other) ? 1 : one.equals(other) ? 0 : -1)
        .orElse("");
  }

  private void listed(Room room, @Nullable Mark mark, String alive, OwnRights rights) {
    if (mark == null && new History(server.rest(), room.id()).isOpen()) {
      boolean isNew = !alive.isEmpty() && Snowflake.isLater(room.id(), alive);
      String from = isNew ? Snowflake.before(room.id()) : Snowflake.at(clock.instant());
      begin(room, from);
      if (!readsHistory(room, rights)) {
        closed(room.id(), NO_HISTORY);
      } else if (isNew) {
        complete(room.id(), from);
      }
    } else if (mark != null && !readsHistory(room, rights)) {
      closed(room.id(), NO_HISTORY);
    } else if (mark != null
        && (mark.trouble() != null
            || room.last().isEmpty()
            || Snowflake.isLater(room.last(), mark.reached()))) {
      complete(room.id(), mark.reached());
    }
  }

  /** An archived thread, a direct message, or a channel that is gone or not followed any more. */
  private void unlisted(Mark mark, OwnRights rights) {
    String channel = mark.channel().id();
    if (gone.contains(channel)) {
      return;
    }
    Outcome<JsonNode> answer =
        Patience.outcome(() -> server.rest().ask(Route.get("/channels/" + channel)));
    if (answer instanceof Outcome.No<JsonNode> no && no.status() == NOT_FOUND) {
      gone.add(channel);
    } else if (answer instanceof Outcome.No<JsonNode>) {
      closed(channel, "the bot is not let into it any more");
    } else if (answer instanceof Outcome.Ok<JsonNode> ok) {
      Room room = server.rooms().seen(ok.value());
      if (server.rooms().follows(room) && !readsHistory(room, rights)) {
        closed(channel, NO_HISTORY);
      } else if (server.rooms().follows(room)) {
        complete(channel, mark.reached());
      }
    }
  }

  private boolean readsHistory(Room room, OwnRights rights) {
    return room.isDirect() || rights.readsHistory(server.rooms().overwrites(room));
  }

  /** A gap that only people can close: it is shown, and looked at again with all the others. */
  private void closed(String channel, String why) {
    callbacks.marks().troubled(id(channel), why, clock.instant());
  }

  private void complete(String channel, String from) {
    try {
      callbacks.marks().reached(id(channel), fetch(server.rooms().room(channel), from));
    } catch (DiscordTrouble e) {
      LOG.warn("channel {} cannot be completed: {}", channel, e.getMessage());
      callbacks.marks().troubled(id(channel), String.valueOf(e.getMessage()), clock.instant());
      if (!(e instanceof DiscordTrouble.Closed)) {
        retryLater();
      }
    }
  }

  /** Fetches everything after the mark; returns the newest message. */
  private String fetch(Room room, String mark) {
    List<ChatEvent> events = new ArrayList<>();
    String[] newest = {mark};
    new History(server.rest(), room.id())
        .since(
            mark,
            message -> {
              newest[0] = message.path("id").asText();
              gate.written(room, Wording.of(message)).ifPresent(events::add);
              if (events.size() >= BATCH) {
                flush(events);
              }
            });
    flush(events);
    return newest[0];
  }

  private void flush(List<ChatEvent> events) {
    if (!events.isEmpty()) {
      callbacks.events().onEvents(events);
      events.clear();
    }
  }

  private void retryLater() {
    if (!thread.isShutdown()) {
      Future<?> unused = thread.schedule(this::soon, AGAIN, TimeUnit.SECONDS);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
