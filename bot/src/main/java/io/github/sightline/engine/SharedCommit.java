package io.github.sightline.engine;

import io.github.sightline.chat.ChatEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets events that come in at the same time share one transaction: a commit costs the same for one
 * as for many. Whoever comes first commits for all who wait; nobody returns before the own event is
 * on disk.
 */
final class SharedCommit {
  private static final Logger LOG = LoggerFactory.getLogger(SharedCommit.class);
  private static final int MOST = 200;

  private record Waiting(ChatEvent event, CompletableFuture<Boolean> done) {}

  private final Consumer<List<ChatEvent>> commit;
  private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock leading = new ReentrantLock();

  SharedCommit(Consumer<List<ChatEvent>> commit) {
    this.commit = commit;
  }

  /** Returns when the event is on disk; throws where that failed. */
  void take(ChatEvent event) {
    Waiting mine = new Waiting(event, new CompletableFuture<>());
    queue.add(mine);
    leading.lock();
    try {
      while (!mine.done().isDone()) {
        lead();
      }
    } finally {
      leading.unlock();
    }
    if (!mine.done().getNow(false)) {
      commit.accept(List.of(event));
    }
  }

  /** Commits for some who wait; where that fails, each has to try alone. */
  private void lead() {
    List<Waiting> batch = new ArrayList<>();
    Waiting next = queue.poll();
    while (next != null) {
      batch.add(next);
      next = batch.size() < MOST ? queue.poll() : null;
    }
    boolean committed = false;
    try {
      commit.accept(batch.stream().map(Waiting::event).toList());
      committed = true;
    } catch (RuntimeException e) {
      LOG.debug("{} events could not be kept together", batch.size(), e);
    } finally {
      for (Waiting each : batch) {
        each.done().complete(committed);
      }
    }
  }
}
