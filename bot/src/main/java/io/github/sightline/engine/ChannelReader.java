package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.NotConnectedYet;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Turn;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off the unread events of a channel: reads the texts with no transaction open, then writes
 * all that follows from them in one. One channel is read by one thread at a time; {@link Timers}
 * sees to that.
 */
final class ChannelReader {
  private static final Logger LOG = LoggerFactory.getLogger(ChannelReader.class);
  private static final int BATCH = 200;
  private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(2);

  private final Ledger ledger;
  private final StanceReader reader;
  private final Casework casework;
  private final Residence residence;
  private final InstantSource clock;

  ChannelReader(
      Ledger ledger,
      StanceReader reader,
      Casework casework,
      Residence residence,
      InstantSource clock) {
    this.residence = residence;
    this.ledger = ledger;
    this.reader = reader;
    this.casework = casework;
    this.clock = clock;
  }

  /**
   * Reads some of what is unread. Where more is left it asks to be called again, behind all others
   * who wait: a busy channel must not hold up the cards of the others.
   */
  void read(ChannelId channel) {
    List<Inbox.Entry> entries = unread(channel);
    if (entries.isEmpty()) {
      return;
    }
    try {
      handle(entries);
    } catch (NotConnectedYet e) {
      // No failure of the events: they wait until it is known where their cards go.
      ledger.transact(books -> later(books, channel));
      return;
    } catch (RuntimeException e) {
      oneByOne(channel, entries, e);
    }
    ledger.transact(books -> goOn(books, channel));
  }

  private Timer later(Books books, ChannelId channel) {
    Timer timer = new Timer(Timer.Kind.READ_CHANNEL, channel.toString());
    books.wake(timer, clock.instant().plus(UNTIL_CONNECTED));
    return timer;
  }

  private boolean goOn(Books books, ChannelId channel) {
    boolean more = !books.inbox().unread(channel, 1).isEmpty();
    if (more) {
      books.wake(new Timer(Timer.Kind.READ_CHANNEL, channel.toString()), clock.instant());
    }
    return more;
  }

  private List<Inbox.Entry> unread(ChannelId channel) {
    return ledger.transact(books -> books.inbox().unread(channel, BATCH));
  }

  private void handle(List<Inbox.Entry> entries) {
    List<MessageState> news = ledger.transact(books -> states(books, entries));
    residence.note(news.stream().map(state -> state.message().author().id()).toList());
    List<Turn> changed = new ChannelTail(ledger, reader, news).read();
    ledger.transact(
        books -> {
          casework.apply(books, changed);
          entries.forEach(books.inbox()::handled);
          return changed.size();
        });
  }

  private static List<MessageState> states(Books books, List<Inbox.Entry> entries) {
    return entries.stream()
        .map(entry -> entry.event().message())
        .distinct()
        .flatMap(message -> MessageState.of(books.inbox().of(message)).stream())
        .toList();
  }

  /** Finds the event that fails, so that the others of its batch are not held up by it. */
  private void oneByOne(ChannelId channel, List<Inbox.Entry> entries, RuntimeException failure) {
    if (entries.size() > 1) {
      LOG.warn("channel {}: a batch failed, reading one by one: {}", channel, failure.toString());
    }
    for (Inbox.Entry entry : entries) {
      try {
        handle(List.of(entry));
      } catch (RuntimeException e) {
        LOG.warn("event {} of {} failed", entry.event().kind(), entry.event().message(), e);
        ledger.transact(
            books -> {
              books.inbox().failed(entry, e.toString(), clock.instant());
              return entry;
            });
        return;
      }
    }
  }
}
