package io.github.sightline.app;

import io.github.sightline.chat.ChatRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects to all platforms that are switched on at the same time: one that is out of reach, or
 * refuses what the configuration says, holds up none of the others.
 */
final class Arrivals implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private static final long TO_END = 2_000;

  private final List<Connecting> switchedOn;
  private final List<Connected> platforms = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile @Nullable RuntimeException failure;

  Arrivals(List<Connecting> switchedOn) {
    this.switchedOn = List.copyOf(switchedOn);
    switchedOn.forEach(
        each ->
            platforms.add(
                new Connected(new Arriving(each.name().toLowerCase(Locale.ROOT)), each.manners())));
  }

  /** All of them, connected or not yet. */
  List<Connected> platforms() {
    return List.copyOf(platforms);
  }

  /**
   * Begins to connect.
   *
   * @param first is told of each platform that is connected now, on a thread of its own, before
   *     anybody else sees it
   * @param ready is told of it afterwards
   * @param nobody runs where none can be: see {@link #failure}
   */
  void begin(Consumer<Connected> first, Consumer<Connected> ready, Runnable nobody) {
    for (int i = 0; i < switchedOn.size(); i++) {
      Connecting from = switchedOn.get(i);
      Connected to = platforms.get(i);
      Thread thread =
          new Thread(() -> connect(from, to, first, ready, nobody), "connect-" + from.name());
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  private void connect(
      Connecting from,
      Connected to,
      Consumer<Connected> first,
      Consumer<Connected> ready,
      Runnable nobody) {
    try {
      ((Arriving) to.platform()).arrived(from.connect().platform(), () -> first.accept(to));
      ready.accept(to);
      System.err.println(from.name() + " is connected.");
    } catch (InterruptedException e) {
      // The bot is being stopped.
    } catch (RuntimeException e) {
      failed(from, e, nobody);
    }
  }

  private void failed(Connecting from, RuntimeException e, Runnable nobody) {
    failure = e;
    if (refused.incrementAndGet() == switchedOn.size()) {
      nobody.run();
      return;
    }
    LOG.error(
        "the bot works without {} until it is started again: {}",
        from.name(),
        e instanceof ChatRefusal ? e.getMessage() : e.toString());
  }

  /** Why none of the platforms can be connected to; null: at least one is, or may be still. */
  @Nullable RuntimeException failure() {
    return refused.get() == switchedOn.size() ? failure : null;
  }

  /** Ends what is under way, and every connection. */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    try {
      for (Thread thread : threads) {
        thread.join(TO_END);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    platforms.forEach(each -> each.platform().close());
  }
}
