package io.github.sightline.app;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Arranged;
import io.github.sightline.engine.Arrangements;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Delivery;
import io.github.sightline.engine.Ledger;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Interview;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the store knows of one channel, as replay and label print it. */
final class ChannelReport {
  private static final int PAGE = 500;

  private final Ledger ledger;
  private final Arrangements arrangements;
  private final ChannelId channel;

  ChannelReport(Ledger ledger, Arrangements arrangements, ChannelId channel) {
    this.ledger = ledger;
    this.arrangements = arrangements;
    this.channel = channel;
  }

  /** The channel that it is about. */
  ChannelId channel() {
    return channel;
  }

  /**
   * Hands over every turn of the channel in order, however many there are, with the outcomes that
   * they report in the light of what was arranged.
   */
  void forEachTurn(Consumer<Turn> sink) {
    List<Arranged> arranged = arranged();
    List<Turn> page = after(Instant.EPOCH, "");
    while (!page.isEmpty()) {
      page.forEach(turn -> sink.accept(inTheLight(turn, arranged)));
      Message last = page.get(page.size() - 1).message();
      page = page.size() < PAGE ? List.of() : after(last.at(), last.id().id());
    }
  }

  private List<Turn> after(Instant at, String id) {
    return ledger.transact(books -> books.talks().after(channel, at, id, PAGE));
  }

  /** The candidates of the channel, by id. */
  List<UserId> candidates() {
    return ledger.transact(books -> new ArrayList<>(books.talks().candidates(channel))).stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  /** Warnings that messages of this channel made due, oldest first. */
  List<Warning> warnings(UserId candidate) {
    return ledger.transact(books -> books.cases().warnings(candidate)).stream()
        .filter(warning -> warning.message().channel().equals(channel))
        .toList();
  }

  /** The candidate's interviews that this channel brought up, by time. */
  List<Interview> interviews(UserId candidate) {
    return ledger
        .transact(books -> arrangements.of(books, candidate))
        .schedule()
        .interviews()
        .stream()
        .filter(interview -> isOfChannel(interview.history().get(0)))
        .sorted(Comparator.comparing(interview -> interview.slot().start()))
        .toList();
  }

  private List<Arranged> arranged() {
    return candidates().stream()
        .map(candidate -> ledger.transact(books -> arrangements.of(books, candidate)))
        .toList();
  }

  private static Turn inTheLight(Turn turn, List<Arranged> arranged) {
    Turn seen = turn;
    for (Arranged one : arranged) {
      seen = one.inTheLight(seen);
    }
    return seen;
  }

  private boolean isOfChannel(Change first) {
    MessageId message = first.source().message();
    return message == null || message.channel().equals(channel);
  }

  /** The candidate's name as given last. */
  String name(UserId candidate) {
    return ledger.transact(books -> books.cases().name(candidate));
  }

  /** The candidate's card and note as they stand, where there are any. */
  List<Outgoing> cards(UserId candidate) {
    return Stream.of(CaseRules.cardKey(candidate), CaseRules.noteKey(candidate))
        .flatMap(key -> ledger.transact(books -> books.outbox().find(key)).stream())
        .map(Delivery::card)
        .toList();
  }
}
