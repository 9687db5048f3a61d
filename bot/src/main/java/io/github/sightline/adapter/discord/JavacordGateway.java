package io.github.sightline.adapter.discord;

import com.neovisionaries.ws.client.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.javacord.api.DiscordApi;
import org.javacord.api.DiscordApiBuilder;
import org.javacord.api.entity.intent.Intent;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session of Javacord's with Discord's gateway. Javacord does not notice a connection that died
 * without a word: {@link #look} does.
 */
final class JavacordGateway implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JavacordGateway.class);

  /** Logging in takes a second or two; where it takes much longer, it never ends. */
  private static final Duration LOGIN = Duration.ofSeconds(25);

  private static final Duration HANDSHAKE = Duration.ofMinutes(3);
  private static final int CUT = 4900;

  /** In hundredths of a second. */
  private static final int GOODBYE = 100;

  /** What is to be done about a session. */
  enum State {
    FINE,
    /** Lost again and again without one success. */
    DOUBTFUL,
    /** Nothing helps any more. */
    DEAD
  }

  private final DiscordApi api;
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean up = true;
  private final Pulse pulse = new Pulse(System.nanoTime());
  private Duration latency;
  private int cuts;

  private JavacordGateway(DiscordApi api, Session session) {
    this.api = api;
    this.latency = api.getLatestGatewayLatency();
    api.addLostConnectionListener(event -> lost());
    api.addResumeListener(event -> connected(session, true));
    api.addReconnectListener(event -> connected(session, false));
  }

  /** What a session tells. */
  interface Session {
    /** A packet, as {@link PacketTaps} has it. */
    void packet(String type, com.fasterxml.jackson.databind.JsonNode data);

    /** The connection stands again; without its packets of before where it was not resumed. */
    void connected(boolean resumed);
  }

  /** Connects; throws {@link DiscordTrouble} where that fails. */
  static JavacordGateway open(DiscordSettings.Token token, Session session)
      throws InterruptedException {
    // Kept by Javacord for ever, and for all accounts.
    DiscordWebSocketAdapter.setGateway(null);
    CompletableFuture<DiscordApi> login =
        new DiscordApiBuilder()
            .setToken(token.value())
            .setIntents(
                Intent.GUILDS,
                Intent.GUILD_MESSAGES,
                Intent.GUILD_MESSAGE_REACTIONS,
                Intent.DIRECT_MESSAGES,
                Intent.DIRECT_MESSAGE_REACTIONS,
                Intent.MESSAGE_CONTENT)
            .setUserCacheEnabled(false)
            .setWaitForServersOnStartup(false)
            .setWaitForUsersOnStartup(false)
            .setShutdownHookRegistrationEnabled(false)
            .login();
    try {
      DiscordApi api = login.get(LOGIN.toSeconds(), TimeUnit.SECONDS);
      api.setMessageCacheSize(0, 0);
      PacketTaps.install((DiscordApiImpl) api, session::packet);
      return new JavacordGateway(api, session);
    } catch (ExecutionException | TimeoutException e) {
      // Who comes in after all would hear everything beside the next session.
      CompletableFuture<Void> unused = login.thenCompose(DiscordApi::disconnect);
      throw new DiscordTrouble("the gateway did not let the bot in: " + e);
    }
  }

  private void lost() {
    up = false;
    lost.incrementAndGet();
    ended.set(true);
  }

  /** Whether the session is connected, as far as is known yet. */
  boolean isUp() {
    return up;
  }

  private void connected(Session session, boolean resumed) {
    lost.set(0);
    begun.set(true);
    up = true;
    session.connected(resumed);
  }

  /** Looks whether the session lives, and ends a connection that does not. Called often. */
  State look(int patience) {
    long now = System.nanoTime();
    if (ended.getAndSet(false)) {
      pulse.lost(now);
    }
    Duration latest = api.getLatestGatewayLatency();
    if (!latest.equals(latency)) {
      latency = latest;
      pulse.beat(now);
      cuts = 0;
    }
    if (begun.getAndSet(false)) {
      pulse.begin(now);
    }
    if (lost.get() >= patience) {
      lost.set(0);
      return State.DOUBTFUL;
    }
    if (pulse.isGone(now)) {
      LOG.warn(
          "no heartbeat was acknowledged for {} ms: the connection is ended and begun anew",
          pulse.silence(now).toMillis());
      up = false;
      pulse.lost(now);
      cut();
      cuts++;
    }
    // After a cut Javacord connects by itself, but waits for ever where nobody answers.
    Duration longest = pulse.interval().multipliedBy(3).plus(HANDSHAKE);
    boolean stuck = cuts >= 3 || (cuts > 0 && pulse.silence(now).compareTo(longest) > 0);
    return stuck ? State.DEAD : State.FINE;
  }

  /** At once, and without a word to the other side: nobody may be there to answer. */
  void cut() {
    socket().ifPresent(socket -> socket.disconnect(CUT, "watchdog", 0));
  }

  private Optional<WebSocket> socket() {
    return Optional.ofNullable(((DiscordApiImpl) api).getWebSocketAdapter())
        .map(DiscordWebSocketAdapter::getWebSocket);
  }

  /** Ends the session; within a second also where the other side is gone. */
  @Override
  public void close() {
    Thread ending = new Thread(this::disconnect, "discord-goodbye");
    ending.setDaemon(true);
    ending.start();
    try {
      for (int i = 0; i < GOODBYE && socket().map(WebSocket::isOpen).orElse(false); i++) {
        ending.join(10);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cut();
  }

  private void disconnect() {
    try {
      api.disconnect().join();
    } catch (RejectedExecutionException e) {
      // A race in Javacord: it is closed all the same.
      LOG.debug("closed in a race");
    }
  }
}
