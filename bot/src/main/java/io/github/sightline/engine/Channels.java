package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ReadMarks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The channels that are read: how far each is known, and that people there were told. */
public final class Channels implements ReadMarks {
  private final Ledger ledger;
  private final Desks desks;
  private final InstantSource clock;

  Channels(Ledger ledger, Desks desks, InstantSource clock) {
    this.ledger = ledger;
    this.desks = desks;
    this.clock = clock;
  }

  @Override
  public Optional<Mark> of(ChannelId channel) {
    return ledger.transact(books -> books.marks().of(channel));
  }

  @Override
  public void begin(ChannelId channel, String from) {
    Desk desk = desks.of(channel.platform(), channel.workspace());
    ledger.transact(
        books -> {
          books.marks().begin(channel, from);
          Post.put(books, Notice.in(channel, desk), clock.instant());
          return channel;
        });
  }

  @Override
  public void reached(ChannelId channel, String message) {
    ledger.transact(
        books -> {
          books.marks().reached(channel, message);
          return channel;
        });
  }

  @Override
  public void troubled(ChannelId channel, String reason, Instant at) {
    ledger.transact(
        books -> {
          books.marks().troubled(channel, reason, at);
          return channel;
        });
  }

  @Override
  public List<Mark> all() {
    return ledger.transact(books -> books.marks().all());
  }
}
