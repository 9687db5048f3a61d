package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The Socket Mode server: envelopes out, acknowledgements in. */
public final class FakeSocket extends WebSocketServer {
  /** An envelope that was sent, and when; then when it was acknowledged, and with what. */
  public static final class Sent {
    public final ObjectNode envelope;
    public volatile long sentAt = System.nanoTime();
    public volatile long ackedAt;
    public volatile JsonNode answer = Json.object();

    Sent(ObjectNode envelope) {
      this.envelope = envelope;
    }

    public boolean isAcked() {
      return ackedAt != 0;
    }

    /** How long ago it was sent. */
    public long ageMillis() {
      return (System.nanoTime() - sentAt) / 1_000_000;
    }

    public long ackMillis() {
      return (ackedAt - sentAt) / 1_000_000;
    }
  }

  public final Map<String, Sent> sent = new ConcurrentHashMap<>();
  public volatile boolean halfOpen;
  public volatile boolean refuse;
  private final Map<WebSocket, String> teams = new ConcurrentHashMap<>();
  private final CountDownLatch started = new CountDownLatch(1);

  FakeSocket() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
    setReuseAddr(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  FakeSocket up() {
    start();
    try {
      started.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return this;
  }

  String url(FakeWorkspace workspace) {
    return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + workspace.team;
  }

  /** The open connections of a workspace. */
  public List<WebSocket> open(String team) {
    return teams.entrySet().stream()
        .filter(entry -> entry.getValue().equals(team) && entry.getKey().isOpen())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Sends an envelope to any connection of the workspace; nowhere where there is none. */
  public Sent send(String team, String type, ObjectNode payload, int retry) {
    ObjectNode envelope = Json.object();
    envelope.put("envelope_id", UUID.randomUUID().toString()).put("type", type);
    envelope.put("accepts_response_payload", !type.equals("events_api"));
    envelope.set("payload", payload);
    if (type.equals("events_api")) {
      envelope.put("retry_attempt", retry).put("retry_reason", retry == 0 ? "" : "timeout");
    }
    Sent record = new Sent(envelope);
    Optional<WebSocket> connection = open(team).stream().findAny();
    if (connection.isPresent()) {
      sent.put(envelope.path("envelope_id").asText(), record);
      try {
        connection.get().send(envelope.toString());
      } catch (WebsocketNotConnectedException gone) {
        return record; // It closed just now: Slack would send it once more, and so does the storm.
      }
    }
    return record;
  }

  /** Tells every connection of the workspace to go, with a reason of Slack's. */
  public void disconnect(String team, String reason) {
    ObjectNode message = Json.object().put("type", "disconnect").put("reason", reason);
    message.putObject("debug_info").put("host", "applink-1");
    open(team).forEach(connection -> connection.send(message.toString()));
  }

  /** Cuts every connection of the workspace without a word. */
  public void abort(String team) {
    open(team).forEach(connection -> connection.closeConnection(1006, "cut"));
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake handshake) {
    if (refuse) {
      connection.close();
      return;
    }
    String path = handshake.getResourceDescriptor();
    teams.put(connection, path.substring(path.indexOf("ticket=") + 7));
    ObjectNode hello = Json.object().put("type", "hello").put("num_connections", 1);
    hello.putObject("connection_info").put("app_id", "A1");
    hello.putObject("debug_info").put("host", "applink-1").put("approximate_connection_time", 3600);
    connection.send(hello.toString());
  }

  @Override
  public void onMessage(WebSocket connection, String text) {
    JsonNode message = Json.parse(text);
    Sent record = sent.get(message.path("envelope_id").asText());
    if (record != null) {
      record.answer = message.path("payload");
      record.ackedAt = System.nanoTime();
    }
  }

  @Override
  public void onWebsocketPing(WebSocket connection, Framedata frame) {
    if (!halfOpen) {
      super.onWebsocketPing(connection, frame);
    }
  }

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {
    teams.remove(connection);
  }

  @Override
  public void onError(WebSocket connection, Exception e) {
    // A client that went away; what it did not acknowledge is sent again.
  }

  @Override
  public void onStart() {
    started.countDown();
  }
}
