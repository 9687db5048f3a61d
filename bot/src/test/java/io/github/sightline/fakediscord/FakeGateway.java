package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The gateway: hello, identify, heartbeats, dispatches, resumption, and all that goes wrong. */
public final class FakeGateway extends WebSocketServer {
  public volatile int heartbeat = 41_250;
  public volatile boolean acknowledges = true;
  public final AtomicInteger identified = new AtomicInteger();
  public final AtomicInteger resumed = new AtomicInteger();
  public final AtomicInteger heartbeats = new AtomicInteger();

  /** When a heartbeat was answered last, as of {@link System#nanoTime}. */
  public volatile long answered;

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Set<WebSocket> holes = ConcurrentHashMap.newKeySet();
  private final CountDownLatch started = new CountDownLatch(1);
  private final Supplier<String> token;
  private final Supplier<List<FakeGuild>> guilds;
  private final Supplier<Long> flags;

  FakeGateway(Supplier<String> token, Supplier<List<FakeGuild>> guilds, Supplier<Long> flags) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
    this.token = token;
    this.guilds = guilds;
    this.flags = flags;
    setReuseAddr(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  FakeGateway up() {
    start();
    try {
      started.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return this;
  }

  String url() {
    return "ws://127.0.0.1:" + getPort();
  }

  /** Whether somebody is connected who hears what is sent. */
  public boolean isHeard() {
    return sessions.values().stream().anyMatch(session -> isOpen(session.connection));
  }

  private boolean isOpen(WebSocket connection) {
    return connection.isOpen() && !holes.contains(connection);
  }

  /** Sends an event to every session; kept for those that are away. */
  public void dispatch(String type, ObjectNode data) {
    for (Session session : sessions.values()) {
      dispatch(session, type, data);
    }
  }

  private void dispatch(Session session, String type, ObjectNode data) {
    ObjectNode packet = Json.object().put("op", 0).put("t", type);
    packet.set("d", data);
    synchronized (session) {
      packet.put("s", session.sent.size() + 1);
      session.sent.add(packet);
      if (isOpen(session.connection)) {
        Frames.send(session.connection, packet);
      }
    }
  }

  /** Opcode 7: connect again and resume. */
  public void askToReconnect() {
    open().forEach(connection -> connection.send("{\"op\":7,\"d\":null}"));
  }

  /** Opcode 9: the session is void, and what it was not sent is lost to it. */
  public void invalidate() {
    List<WebSocket> connections = open();
    sessions.clear();
    connections.forEach(connection -> connection.send("{\"op\":9,\"d\":false}"));
  }

  /** Forgets all sessions, so that none can be resumed; nobody is told. */
  public void forget() {
    sessions.values().forEach(session -> session.sent.clear());
    List<WebSocket> connections = open();
    sessions.clear();
    connections.forEach(connection -> connection.closeConnection(1006, "cut"));
  }

  /** From now on nothing passes on the connections that stand, and nobody is told. */
  public void blackHole() {
    holes.addAll(open());
  }

  public void closeAll(int code) {
    open().forEach(connection -> connection.close(code));
  }

  /** Cuts every connection without a word. */
  public void abort() {
    open().forEach(connection -> connection.closeConnection(1006, "cut"));
  }

  private List<WebSocket> open() {
    return sessions.values().stream().map(s -> s.connection).filter(this::isOpen).toList();
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake handshake) {
    ObjectNode hello = Json.object().put("op", 10);
    hello.putObject("d").put("heartbeat_interval", heartbeat).putArray("_trace");
    connection.send(hello.toString());
  }

  @Override
  public void onMessage(WebSocket connection, String text) {
    if (!isOpen(connection)) {
      return;
    }
    JsonNode packet = Json.parse(text);
    switch (packet.path("op").asInt()) {
      case 1 -> {
        heartbeats.incrementAndGet();
        if (acknowledges) {
          answered = System.nanoTime();
          connection.send("{\"op\":11}");
        }
      }
      case 2 -> identify(connection, packet.path("d"));
      case 6 -> resume(connection, packet.path("d"));
      default -> {
        // Members and the like, which this bot does not ask for.
      }
    }
  }

  private boolean isTrusted(WebSocket connection, JsonNode data) {
    if (data.path("token").asText().endsWith(token.get())) {
      return true;
    }
    connection.close(4004, "Authentication failed.");
    return false;
  }

  private void identify(WebSocket connection, JsonNode data) {
    identified.incrementAndGet();
    if (!isTrusted(connection, data)) {
      return;
    }
    boolean wantsContent = (data.path("intents").asLong() & 1 << 15) != 0;
    if (wantsContent && (flags.get() & 3L << 18) == 0) {
      connection.close(4014, "Disallowed intent(s).");
      return;
    }
    Session session = new Session(connection);
    sessions.put(session.id, session);
    ObjectNode ready = Json.object().put("v", 10).put("session_id", session.id);
    ready.put("resume_gateway_url", url()).put("session_type", "normal");
    ready.set("user", user());
    ready.putObject("application").put("id", FakeGuild.APPLICATION).put("flags", flags.get());
    ready.putArray("private_channels");
    ready.putArray("relationships");
    var list = ready.putArray("guilds");
    guilds.get().forEach(guild -> list.addObject().put("id", guild.id).put("unavailable", true));
    dispatch(session, "READY", ready);
    guilds.get().forEach(guild -> dispatch(session, "GUILD_CREATE", guild.create()));
  }

  static ObjectNode user() {
    return Json.object()
        .put("id", FakeGuild.BOT)
        .put("username", "sightline")
        .put("discriminator", "0000")
        .putNull("global_name")
        .putNull("avatar")
        .put("bot", true)
        .put("verified", true)
        .put("mfa_enabled", false)
        .put("flags", 0);
  }

  private void resume(WebSocket connection, JsonNode data) {
    if (!isTrusted(connection, data)) {
      return;
    }
    Session session = sessions.get(data.path("session_id").asText());
    if (session == null) {
      connection.send("{\"op\":9,\"d\":false}");
      return;
    }
    resumed.incrementAndGet();
    synchronized (session) {
      session.connection = connection;
      session.sent.stream()
          .filter(packet -> packet.path("s").asInt() > data.path("seq").asInt())
          .forEach(packet -> Frames.send(connection, packet));
    }
    dispatch(session, "RESUMED", Json.object());
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    holes.remove(connection);
    if (code == 1000 || code == 1001) {
      // Then a client means it, and its session ends.
      sessions.values().removeIf(session -> session.connection.equals(connection));
    }
  }

  @Override
  public void onError(WebSocket connection, Exception e) {
    // A client that went away.
  }

  @Override
  public void onStart() {
    started.countDown();
  }
}
