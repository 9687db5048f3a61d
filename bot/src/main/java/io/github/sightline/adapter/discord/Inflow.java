package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packets on their way to the disk. Discord wants no acknowledgement: what is lost on this way, as
 * when the process dies, is fetched from history by {@link CatchUp}. So a packet may wait here, but
 * none may hold up the thread that reads the socket, nor the packets of others.
 */
final class Inflow implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Inflow.class);
  private static final int WORKERS = 4;
  private static final int BATCH = 100;
  private static final int TRIES = 5;
  private static final long LOOK = 100;
  private static final long PAUSE = 1000;

  private record Packet(String type, JsonNode data, int tries) {
    Packet again() {
      return new Packet(type, data, tries + 1);
    }
  }

  private final BiFunction<String, JsonNode, List<ChatEvent>> reader;
  private final ChatListener events;
  private final Runnable lost;
  private final BlockingQueue<Packet> waiting = new LinkedBlockingQueue<>();
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Inflow::daemon);
  private volatile boolean closed;

  /**
   * A way in.
   *
   * @param reader from a packet to events; throws {@link DiscordTrouble} where it must ask first
   *     and cannot now
   * @param lost runs where a packet could not be read at all
   */
  Inflow(BiFunction<String, JsonNode, List<ChatEvent>> reader, ChatListener events, Runnable lost) {
    this.reader = reader;
    this.events = events;
    this.lost = lost;
    for (int i = 0; i < WORKERS; i++) {
      workers.execute(this::work);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "discord-inflow");
    thread.setDaemon(true);
    return thread;
  }

  void add(String type, JsonNode data) {
    waiting.add(new Packet(type, data, 1));
  }

  private void work() {
    while (!closed || !waiting.isEmpty()) {
      try {
        Packet first = waiting.poll(LOOK, TimeUnit.MILLISECONDS);
        if (first != null) {
          take(first);
        }
      } catch (InterruptedException e) {
        return;
      } catch (Throwable e) {
        // Errors too: a worker that ends takes its share of everything with it.
        LOG.warn("packets were not taken in: {}", e.toString());
        lost.run();
      }
    }
  }

  private void take(Packet first) throws InterruptedException {
    List<Packet> batch = new ArrayList<>(List.of(first));
    waiting.drainTo(batch, BATCH - 1);
    List<ChatEvent> read = new ArrayList<>();
    for (Packet packet : batch) {
      read(packet, read);
    }
    for (int tries = 1; !read.isEmpty(); tries++) {
      try {
        events.onEvents(read);
        return;
      } catch (RuntimeException e) {
        LOG.warn("{} events could not be stored: {}", read.size(), e.toString());
        if (tries == TRIES) {
          throw e;
        }
        Thread.sleep(PAUSE * tries);
      }
    }
  }

  private void read(Packet packet, List<ChatEvent> read) {
    try {
      read.addAll(reader.apply(packet.type(), packet.data()));
    } catch (RuntimeException e) {
      // Never the packet itself: it holds what somebody wrote.
      LOG.warn("a packet {} could not be read: {}", packet.type(), e.toString());
      if (packet.tries() < TRIES && !(e instanceof DiscordTrouble.Closed)) {
        waiting.add(packet.again());
      } else {
        lost.run();
      }
    }
  }

  /** What came in already is taken in first. */
  @Override
  public void close() {
    closed = true;
    workers.shutdown();
    try {
      if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
