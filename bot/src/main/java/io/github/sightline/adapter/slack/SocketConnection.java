package io.github.sightline.adapter.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import io.github.sightline.chat.Backoff;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The socket of one workspace, kept up. Bolt reconnects by itself; a watchdog sees to it where Bolt
 * gave up, and begins anew with growing pauses while Slack cannot be reached at all.
 */
final class SocketConnection implements AutoCloseable {
  /** Handlers at once: order does not matter to the engine, and one slow one stalls no other. */
  private static final int HANDLERS = 32;

  private static final Duration LOOK = Duration.ofSeconds(10);
  private static final Duration LASTING = Duration.ofSeconds(30);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);

  private final Slack slack;
  private final SlackSettings.Workspace settings;
  private final Front front;
  private final Runnable onHello;
  private final Thread watchdog;
  private final Semaphore lost = new Semaphore(0);
  private volatile @Nullable SocketModeApp running;
  private volatile boolean closed;

  SocketConnection(Slack slack, SlackSettings.Workspace settings, Front front, Runnable onHello) {
    this.slack = slack;
    this.settings = settings;
    this.front = front;
    this.onHello = onHello;
    this.watchdog = new Thread(this::watch, "slack-watchdog-" + settings.name());
    this.watchdog.setDaemon(true);
  }

  SocketConnection start() {
    watchdog.start();
    return this;
  }

  /** The app without what Bolt would read from the environment, and without its authorization. */
  static AppConfig config(Slack slack, String signingSecret) {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(null)
        .clientId(null)
        .clientSecret(null)
        .signingSecret(signingSecret)
        .ignoringSelfEventsEnabled(false)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  private void watch() {
    Backoff pauses = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
    while (!closed) {
      long begun = System.nanoTime();
      try {
        look();
        waitForTrouble();
      } catch (Throwable e) {
        // Whatever it was, the watchdog must live on: without it a lost connection stays lost.
        LOG.warn("workspace {}: no connection: {}", settings.name(), explain(e));
      }
      // What does not last, or did not even begin, is tried more and more seldom.
      if (System.nanoTime() - begun > LASTING.toNanos()) {
        pauses.reset();
      }
      sleep(pauses.next());
    }
  }

  /** Connects where there is no connection. */
  private void look() throws Exception {
    SocketModeApp app = running;
    if (app == null) {
      connect();
    } else if (!app.getClient().verifyConnection()) {
      app.getClient().connectToNewEndpoint();
    }
  }

  /** Returns when the socket was closed, or was silent twice. */
  private void waitForTrouble() throws InterruptedException {
    int silent = 0;
    while (silent < 2 && !closed) {
      boolean shut = lost.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      lost.drainPermits();
      SocketModeApp app = running;
      if (shut && app != null && !app.getClient().verifyConnection()) {
        return;
      }
      silent = app != null && app.getClient().verifyConnection() ? 0 : silent + 1;
    }
  }

  private static String explain(Throwable e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("invalid_auth") || message.contains("not_authed")
        ? "Slack does not accept the app-level token (xapp-…); make a new one with the scope"
            + " connections:write on the app's page \"Basic Information\""
        : message;
  }

  private void connect() throws Exception {
    App app = new App(config(slack, ""));
    app.use(front);
    SocketModeApp starting =
        new SocketModeApp(
            settings.tokens().app(),
            app,
            SocketModeClient.Backend.Tyrus,
            SocketConnection::unacknowledged,
            HANDLERS);
    // Bolt makes the client while it starts, so that the first hello may pass unseen.
    starting.startAsync();
    starting.getClient().addWebSocketMessageListener(this::listen);
    starting.getClient().addWebSocketCloseListener((code, reason) -> lost.release());
    running = starting;
    onHello.run();
    LOG.info("workspace {}: connected by socket", settings.name());
  }

  /** The socket went away between the commit and the answer: Slack sends it once more. */
  private static @Nullable Response unacknowledged(SocketModeApp.ErrorContext context) {
    LOG.info("not acknowledged: {}", context.getException().toString());
    return null;
  }

  private void listen(String message) {
    if (message.contains("\"type\":\"hello\"") && !message.contains("envelope_id")) {
      onHello.run();
    }
  }

  /** Whether Slack can reach us by it right now. */
  boolean isUp() {
    SocketModeApp app = running;
    return app != null && app.getClient().verifyConnection();
  }

  private void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    watchdog.interrupt();
    SocketModeApp app = running;
    if (app == null) {
      return;
    }
    try {
      SocketModeClient client = app.getClient();
      app.close();
      // Bolt leaves the client's threads behind.
      client.close();
    } catch (Exception e) {
      LOG.warn("workspace {}: not closed cleanly: {}", settings.name(), e.toString());
    }
  }
}
