package io.github.sightline.adapter.discord;

import io.github.sightline.chat.Backoff;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a session with the gateway up: looks after it, begins anew with growing pauses where it
 * failed, and asks Discord about the token where it fails again and again, instead of trying a
 * token that is refused without end.
 */
final class GatewayKeeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GatewayKeeper.class);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration REVOKED_PAUSE = Duration.ofMinutes(10);
  private static final int LOST = 5;

  private final DiscordSettings.Token token;
  private final Rest rest;
  private final JavacordGateway.Session session;
  private final Thread thread = new Thread(this::keep, "discord-gateway");
  private volatile boolean closed;
  private volatile @Nullable JavacordGateway current;

  GatewayKeeper(DiscordSettings.Token token, Rest rest, JavacordGateway.Session session) {
    this.token = token;
    this.rest = rest;
    this.session = session;
    thread.setDaemon(true);
  }

  GatewayKeeper start() {
    thread.start();
    return this;
  }

  private void keep() {
    Backoff pauses = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
    while (!closed) {
      boolean revoked = false;
      try (JavacordGateway open = JavacordGateway.open(token, session)) {
        pauses.reset();
        current = open;
        session.connected(false);
        LOG.info("connected to the gateway");
        watch(open);
      } catch (InterruptedException e) {
        closed = true;
      } catch (DiscordRefusal e) {
        revoked = true;
      } catch (Throwable e) {
        // Whatever it was, the keeper must live on: without it a lost connection stays lost.
        LOG.warn("no connection to the gateway: {}", e.getMessage());
        revoked = isRevoked();
      } finally {
        current = null;
      }
      sleep(revoked ? REVOKED_PAUSE : pauses.next());
    }
  }

  /** Returns when the session is of no use any more. */
  private void watch(JavacordGateway open) {
    while (!closed) {
      JavacordGateway.State state = open.look(LOST);
      if (state == JavacordGateway.State.DEAD) {
        LOG.warn("the session does not come back: a new one is begun");
        return;
      }
      if (state == JavacordGateway.State.DOUBTFUL && isRevoked()) {
        throw new DiscordRefusal("the token was revoked");
      }
      sleep(LOOK);
    }
  }

  /** Whether events come in right now. */
  boolean isUp() {
    JavacordGateway open = current;
    return open != null && open.isUp();
  }

  private boolean isRevoked() {
    boolean revoked = Account.isRevoked(rest);
    if (revoked) {
      LOG.error(
          "Discord does not accept the bot token any more (401): reset it on the app's page"
              + " \"Bot\", put the new one into SIGHTLINE_DISCORD_TOKEN and start the bot again");
    }
    return revoked;
  }

  private void sleep(Duration time) {
    try {
      if (!closed) {
        Thread.sleep(time.toMillis());
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(3000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
