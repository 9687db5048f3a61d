package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** Packets as frames. */
final class Frames {
  private static final int LARGE = 4_000;

  private Frames() {}

  /** Large ones compressed, as bots ask for it. */
  static void send(WebSocket connection, ObjectNode packet) {
    try {
      sendNow(connection, packet);
    } catch (WebsocketNotConnectedException e) {
      // It went away just now; whoever resumes the session gets it.
    }
  }

  private static void sendNow(WebSocket connection, ObjectNode packet) {
    String text = packet.toString();
    if (text.length() < LARGE) {
      connection.send(text);
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    connection.send(bytes.toByteArray());
  }
}
