package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.InMemoryRows.Received;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The inbox of {@link InMemoryLedger}. */
final class InMemoryInbox implements Inbox {
  private final Map<String, Received> rows;

  InMemoryInbox(Map<String, Received> rows) {
    this.rows = rows;
  }

  @Override
  public boolean receive(ChatEvent event) {
    return rows.putIfAbsent(key(event), new Received(next(), event, 0, false, "")) == null;
  }

  /** Never given twice, also where rows went. */
  private long next() {
    return rows.values().stream().mapToLong(Received::sequence).max().orElse(-1) + 1;
  }

  @Override
  public List<Entry> unread(ChannelId channel, int limit) {
    return unread()
        .filter(row -> row.event().message().channel().equals(channel))
        .limit(limit)
        .map(InMemoryInbox::entry)
        .toList();
  }

  @Override
  public List<ChatEvent> of(MessageId message) {
    return rows.values().stream()
        .map(Received::event)
        .filter(event -> event.message().equals(message))
        .toList();
  }

  @Override
  public List<ChannelId> waiting(int limit) {
    return unread().map(row -> row.event().message().channel()).distinct().limit(limit).toList();
  }

  @Override
  public void handled(Entry entry) {
    rows.computeIfPresent(
        key(entry.event()),
        (key, row) -> new Received(row.sequence(), row.event(), row.attempts(), true, row.error()));
  }

  @Override
  public void failed(Entry entry, String error, Instant at) {
    rows.computeIfPresent(
        key(entry.event()),
        (key, row) ->
            new Received(row.sequence(), row.event(), row.attempts() + 1, row.done(), error));
  }

  @Override
  public void forget(UserId author) {
    rows.values().stream()
        .map(Received::event)
        .filter(event -> isBy(event, author))
        .map(ChatEvent::message)
        .toList()
        .forEach(this::forget);
  }

  private static boolean isBy(ChatEvent event, UserId author) {
    return (event instanceof ChatEvent.Posted posted
            && posted.posted().author().id().equals(author))
        || (event instanceof ChatEvent.Edited edited
            && edited.edited().author().id().equals(author));
  }

  @Override
  public void forget(MessageId message) {
    rows.values().removeIf(row -> row.event().message().equals(message));
  }

  @Override
  public List<Parked> parked(int limit) {
    return rows.values().stream()
        .filter(row -> !row.done() && row.attempts() >= ATTEMPTS)
        .limit(limit)
        .map(row -> new Parked(entry(row), row.error()))
        .toList();
  }

  private Stream<Received> unread() {
    return rows.values().stream().filter(row -> !row.done() && row.attempts() < ATTEMPTS);
  }

  private static Entry entry(Received row) {
    return new Entry(row.sequence(), row.event(), row.attempts());
  }

  private static String key(ChatEvent event) {
    return event.message() + " " + event.kind();
  }
}
