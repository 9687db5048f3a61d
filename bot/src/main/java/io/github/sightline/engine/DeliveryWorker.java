package io.github.sightline.engine;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Readers;
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
  private static final Duration HELD_PAUSE = Duration.ofMinutes(5);
  private static final Duration PAUSED_PAUSE = Duration.ofMinutes(1);
  private static final Duration PARENT_PAUSE = Duration.ofSeconds(2);

  /** So often a file is tried that is missing from a card that stands. */
  private static final int FILE_ATTEMPTS = 6;

  private final Ledger ledger;
  private final Map<String, ChatPlatform> platforms;
  private final Desks desks;
  private final InstantSource clock;

  DeliveryWorker(
      Ledger ledger, Map<String, ChatPlatform> platforms, Desks desks, InstantSource clock) {
    this.ledger = ledger;
    this.desks = desks;
    this.platforms = Map.copyOf(platforms);
    this.clock = clock;
  }

  /** Delivers the card with that key, if it waits. */
  void deliver(String key) {
    Optional<Delivery> due = ledger.transact(books -> books.outbox().find(key));
    if (due.isEmpty() || isSettled(due.get())) {
      return;
    }
    if (isPaused(due.get().card().audience())) {
      record(due.get(), PAUSED_PAUSE);
      return;
    }
    Delivery sending = due.get().sending();
    record(sending, Duration.ZERO);
    ChatPlatform platform = platforms.get(sending.card().audience().channel().platform());
    if (platform == null) {
      record(sending.with(State.PARKED, "no such platform is connected"), Duration.ZERO);
    } else {
      boolean unclear = due.get().state() == State.SENDING;
      if (isClear(sending, platform.readers(sending.card().audience()), unclear)) {
        send(platform, sending, unclear);
      }
    }
  }

  /** Only what staff reads can be paused: people in a candidate's channel are always told. */
  private boolean isPaused(Audience audience) {
    ChannelId channel = audience.channel();
    return audience instanceof Audience.Staff
        && ledger.transact(
            books -> books.pauses().by(channel.platform(), channel.workspace()).isPresent());
  }

  private static boolean isSettled(Delivery delivery) {
    return delivery.state() == State.POSTED || delivery.state() == State.PARKED;
  }

  /**
   * Whether nobody else reads there; where somebody may, it is written down and told. What may
   * stand there already stays known as such.
   */
  private boolean isClear(Delivery sending, Readers readers, boolean unclear) {
    if (readers instanceof Readers.Others others) {
      LOG.error("card {} not posted: its channel can be read by {}", key(sending), others.who());
      record(sending.with(unclear ? State.SENDING : State.HELD, "audience"), HELD_PAUSE);
      tell(sending.card().audience().channel(), others);
    } else if (readers instanceof Readers.Unknown unknown) {
      record(
          sending.with(unclear ? State.SENDING : State.WAITING, unknown.reason()), unknown.after());
    }
    return readers instanceof Readers.AsMeant;
  }

  private void tell(ChannelId channel, Readers.Others others) {
    Desk desk = desks.of(channel.platform(), channel.workspace());
    ledger.transact(
        books -> {
          Post.put(books, LeakNotice.of(channel, others.who(), desk), clock.instant());
          return channel;
        });
  }

  private static String key(Delivery delivery) {
    return delivery.card().key();
  }

  private void send(ChatPlatform platform, Delivery sending, boolean unclear) {
    String under = sending.card().under();
    if (under.isEmpty()) {
      attempt(new Attempt(platform, sending, null), unclear);
      return;
    }
    MessageId parent =
        ledger.transact(books -> books.outbox().find(under)).map(Delivery::standing).orElse(null);
    if (parent == null) {
      record(
          sending.with(unclear ? State.SENDING : State.WAITING, "waits for the card above it"),
          PARENT_PAUSE);
    } else {
      attempt(new Attempt(platform, sending, parent), unclear);
    }
  }

  private void attempt(Attempt attempt, boolean unclear) {
    Attempt located;
    try {
      located = unclear ? attempt.located() : attempt;
    } catch (RuntimeException e) {
      String reason = "it cannot be looked for now: " + e.getMessage();
      conclude(attempt.delivery(), new PostResult.Unclear(reason));
      return;
    }
    conclude(located.delivery(), located.run());
  }

  private void conclude(Delivery sending, PostResult result) {
    if (result instanceof PostResult.Posted posted) {
      record(sending.postedAs(posted.id()), Duration.ZERO);
    } else if (result instanceof PostResult.Incomplete part) {
      incomplete(sending.standingAs(part.id()), part);
    } else if (result instanceof PostResult.RetryLater later) {
      record(sending.with(State.WAITING, later.reason()), later.after());
    } else if (result instanceof PostResult.Unclear unclear) {
      record(sending.with(State.SENDING, unclear.reason()), UNCLEAR_PAUSE);
    } else if (result instanceof PostResult.Refused refused) {
      LOG.error("card {} refused: {}", sending.card().key(), refused.reason());
      record(sending.with(State.PARKED, refused.reason()), Duration.ZERO);
    }
  }

  /** The words stand, and are not held up by a file: it follows, or is given up. */
  private void incomplete(Delivery standing, PostResult.Incomplete part) {
    boolean again = standing.attempts() < FILE_ATTEMPTS;
    LOG.warn(
        "card {} stands without a file, {}: {}",
        key(standing),
        again ? "which follows" : "for good",
        part.reason());
    record(
        standing.with(again ? State.WAITING : State.POSTED, part.reason()),
        again ? part.after() : Duration.ZERO);
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
