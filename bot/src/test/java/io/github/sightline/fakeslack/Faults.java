package io.github.sightline.fakeslack;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Wrong answers that wait to be given, in order, for each method of the Web API. */
public final class Faults {
  private final Map<String, Queue<Fault>> waiting = new ConcurrentHashMap<>();
  private final Map<String, Fault> always = new ConcurrentHashMap<>();

  /** The next calls of that method get these answers. */
  public void next(String method, Fault... faults) {
    Queue<Fault> queue = waiting.computeIfAbsent(method, m -> new ConcurrentLinkedQueue<>());
    queue.addAll(java.util.List.of(faults));
  }

  /** Every call of that method gets this answer, until {@link #heal}. */
  public void always(String method, Fault fault) {
    always.put(method, fault);
  }

  public void heal(String method) {
    always.remove(method);
    waiting.remove(method);
  }

  Optional<Fault> take(String method) {
    Queue<Fault> queue = waiting.get(method);
    Fault fault = queue == null ? null : queue.poll();
    return Optional.ofNullable(fault == null ? always.get(method) : fault);
  }
}
