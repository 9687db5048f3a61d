package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatEvent.Deleted;
import io.github.sightline.chat.ChatEvent.Edited;
import io.github.sightline.chat.ChatEvent.Posted;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The events of one channel, put in order by time and id within a bounded window.
 *
 * <p>Exports write edits and deletions where they like, so some events come late. Those that come
 * later than the window reaches are passed on out of order rather than lost.
 */
final class Timeline {
  private static final int MOST_EVENTS = 20_000;
  private static final long MOST_TEXT = 4 << 20;

  private final EventSource.Sink sink;
  private final TreeMap<Position, Slot> waiting = new TreeMap<>();
  private long text;

  Timeline(EventSource.Sink sink) {
    this.sink = sink;
  }

  /** Adds an event, unless one of the same message and kind waits already. */
  void add(ChatEvent event) {
    put(event, false);
  }

  /** Adds a message in its first words, known from an edit; it replaces its later words. */
  void addOriginal(Posted event) {
    put(event, true);
  }

  /** Passes on all that is left. */
  void close() {
    while (!waiting.isEmpty()) {
      passOn();
    }
  }

  private void put(ChatEvent event, boolean original) {
    Position position = Position.of(event);
    Slot known = waiting.get(position);
    if (known != null && (known.original || !original)) {
      return;
    }
    text += length(event) - (known == null ? 0 : length(known.event));
    waiting.put(position, new Slot(event, original));
    while (waiting.size() > MOST_EVENTS || text > MOST_TEXT) {
      passOn();
    }
  }

  private void passOn() {
    Map.Entry<Position, Slot> first = waiting.pollFirstEntry();
    if (first != null) {
      text -= length(first.getValue().event);
      sink.event(first.getValue().event);
    }
  }

  private static int length(ChatEvent event) {
    if (event instanceof Posted posted) {
      return posted.posted().text().length();
    }
    return event instanceof Edited edited ? edited.edited().text().length() : 0;
  }

  private record Slot(ChatEvent event, boolean original) {}

  private record Position(Instant at, String id, int rank, String kind)
      implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
        Comparator.comparing(Position::at)
            .thenComparing(Position::id)
            .thenComparing(Position::rank)
            .thenComparing(Position::kind);

    static Position of(ChatEvent event) {
      int rank = event instanceof Posted ? 0 : event instanceof Deleted ? 2 : 1;
      return new Position(event.at(), event.message().id(), rank, event.kind());
    }

    @Override
    public int compareTo(Position other) {
      return ORDER.compare(this, other);
    }
  }
}
