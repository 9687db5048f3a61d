package io.github.sightline.fakediscord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Wrong answers that wait to be given, in order, by method and path with ids as {@code *}. */
public final class Faults {
  private final Map<String, Queue<Fault>> waiting = new ConcurrentHashMap<>();

  /** The next such calls get these answers, as for {@code GET /users/@me}. */
  public void next(String call, Fault... faults) {
    waiting.computeIfAbsent(call, c -> new ConcurrentLinkedQueue<>()).addAll(List.of(faults));
  }

  Optional<Fault> take(String call) {
    Queue<Fault> queue = waiting.get(call);
    return Optional.ofNullable(queue == null ? null : queue.poll());
  }
}
