package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.java_websocket.WebSocket;

/** What a session was sent, for those who resume it. */
final class Session {
  final String id = "session" + Snowflakes.next();
  final List<ObjectNode> sent = new CopyOnWriteArrayList<>();
  volatile WebSocket connection;

  Session(WebSocket connection) {
    this.connection = connection;
  }
}
