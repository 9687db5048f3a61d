package io.github.sightline.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The outgoing queue of each channel: one message a second with small bursts, and nothing while the
 * platform asks for patience. Whoever has to wait keeps the place in the queue, so that order is
 * kept; a place that nobody comes back for is given up.
 */
public final class Lanes {
  private static final Duration GAP = Duration.ofMillis(1100);
  private static final int BURST = 5;
  private static final Duration FORGIVEN = Duration.ofSeconds(30);

  /** One channel's queue: who waits, and since when they could have gone. */
  private static final class Lane {
    Instant open = Instant.MIN;
    final Map<String, Instant> waiting = new LinkedHashMap<>();
  }

  private final InstantSource clock;
  private final Map<String, Lane> lanes = new HashMap<>();

  /** Queues by that clock. */
  public Lanes(InstantSource clock) {
    this.clock = clock;
  }

  /** Asks to post; empty: go ahead, otherwise how long to wait before asking again. */
  public synchronized Optional<Duration> enter(String channel, String key) {
    Lane lane = lanes.computeIfAbsent(channel, id -> new Lane());
    Instant now = clock.instant();
    lane.waiting
        .values()
        .removeIf(turn -> !turn.equals(Instant.MAX) && turn.plus(FORGIVEN).isBefore(now));
    int before = before(lane, key);
    // Bursts: the lane may lie in the past by some gaps.
    Instant earliest = now.minus(GAP.multipliedBy(BURST - 1L));
    if (before == 0 && !lane.open.isAfter(now)) {
      lane.waiting.remove(key);
      lane.open = (lane.open.isBefore(earliest) ? earliest : lane.open).plus(GAP);
      return Optional.empty();
    }
    Instant base = lane.open.isAfter(now) ? lane.open : now;
    Instant turn = base.plus(GAP.multipliedBy(before));
    lane.waiting.put(key, turn);
    return Optional.of(Duration.between(now, turn).plusMillis(1));
  }

  /** The platform asked for patience; the message keeps its place before all others. */
  public synchronized void close(String channel, String key, Duration patience) {
    Lane lane = lanes.computeIfAbsent(channel, id -> new Lane());
    lane.open = clock.instant().plus(patience);
    Map<String, Instant> others = new LinkedHashMap<>(lane.waiting);
    lane.waiting.clear();
    lane.waiting.put(key, lane.open);
    others.remove(key);
    int place = 1;
    for (String other : others.keySet()) {
      lane.waiting.put(other, lane.open.plus(GAP.multipliedBy(place++)));
    }
  }

  private static int before(Lane lane, String key) {
    int before = 0;
    for (String other : lane.waiting.keySet()) {
      if (other.equals(key)) {
        return before;
      }
      before++;
    }
    return before;
  }
}
