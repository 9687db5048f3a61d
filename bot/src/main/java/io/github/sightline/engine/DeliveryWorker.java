package io.github.sightline.engine;

import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.PostResult;
import io.github.sightline.engine.Delivery.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts cards that wait. Checks the audience right before each post and fails closed; after an
 * attempt whose end nobody knows, looks for the card in the channel before posting again.
 */
final class DeliveryWorker {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);
  private static final Duration UNCLEAR_PAUSE = Duration.ofSeconds(30);

  private final Ledger ledger;
  private final Map<String, ChatPlatform> platforms;
  private final InstantSource clock;

  DeliveryWorker(Ledger ledger, Map<String, ChatPlatform> platforms, InstantSource clock) {
    this.ledger = ledger;
    this.platforms = Map.copyOf(platforms);
    this.clock = clock;
  }

  /** Delivers the card with that key, if it waits. */
  void deliver(String key) {
    Optional<Delivery> due = ledger.transact(books -> books.outbox().find(key));
    if (due.isEmpty() || isSettled(due.get())) {
      return;
    }
    Delivery sending = due.get().sending();
    record(sending, Duration.ZERO);
    ChatPlatform platform = platforms.get(sending.card().audience().channel().platform());
    if (platform == null) {
      record(sending.with(State.PARKED, "no such platform is connected"), Duration.ZERO);
    } else if (!platform.isReadOnlyBy(sending.card().audience())) {
      LOG.error("card {} not posted: its channel may be read by others than staff", key);
      record(sending.with(State.PARKED, "audience"), Duration.ZERO);
    } else {
      conclude(sending, attempt(platform, sending, due.get().state() == State.SENDING));
    }
  }

  private static boolean isSettled(Delivery delivery) {
    return delivery.state() == State.POSTED || delivery.state() == State.PARKED;
  }

  private static PostResult attempt(ChatPlatform platform, Delivery delivery, boolean unclear) {
    MessageId standing = delivery.standing();
    if (standing == null && unclear) {
      standing = platform.find(delivery.card()).orElse(null);
    }
    PostResult result =
        standing == null
            ? platform.post(delivery.card())
            : platform.update(standing, delivery.card());
    return result instanceof PostResult.Gone ? platform.post(delivery.card()) : result;
  }

  private void conclude(Delivery sending, PostResult result) {
    if (result instanceof PostResult.Posted posted) {
      record(sending.postedAs(posted.id()), Duration.ZERO);
    } else if (result instanceof PostResult.RetryLater later) {
      record(sending.with(State.WAITING, later.reason()), later.after());
    } else if (result instanceof PostResult.Unclear unclear) {
      record(sending.with(State.SENDING, unclear.reason()), UNCLEAR_PAUSE);
    } else if (result instanceof PostResult.Refused refused) {
      LOG.error("card {} refused: {}", sending.card().key(), refused.reason());
      record(sending.with(State.PARKED, refused.reason()), Duration.ZERO);
    }
  }

  /** Transaction C: writes down how far it got and, where a pause is given, when to try again. */
  private void record(Delivery delivery, Duration pause) {
    String key = delivery.card().key();
    ledger.transact(
        books -> {
          books.outbox().record(delivery);
          boolean changedMeanwhile =
              books.outbox().find(key).map(d -> d.revision() != delivery.revision()).orElse(false);
          if (!pause.isZero() || changedMeanwhile) {
            books.wake(new Timer(Timer.Kind.DELIVER_CARD, key), clock.instant().plus(pause));
          }
          return key;
        });
  }
}
