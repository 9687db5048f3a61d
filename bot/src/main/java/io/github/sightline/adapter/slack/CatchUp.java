package io.github.sightline.adapter.slack;

import com.slack.api.model.Message;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ReadMarks.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches from history what no event told of: at the start, after every new connection, and from
 * time to time. What it fetches passes the same gate as events; what was known already changes
 * nothing. A channel's mark moves only when everything up to it is in.
 */
final class CatchUp implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final long MINUTES = 10;

  /** Replies are looked for below messages so much older than the mark. */
  private static final Duration THREADS = Duration.ofDays(3);

  private static final int BATCH = 200;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final Workspace workspace;
  private final Callbacks callbacks;
  private final InstantSource clock;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "slack-catch-up");
            made.setDaemon(true);
            return made;
          });

  CatchUp(Workspace workspace, Callbacks callbacks, InstantSource clock) {
    this.workspace = workspace;
    this.callbacks = callbacks;
    this.clock = clock;
  }

  void start() {
    Future<?> unused = thread.scheduleWithFixedDelay(this::soon, 0, MINUTES, TimeUnit.MINUTES);
  }

  /** Runs once more, soon: also where it is running right now. */
  void soon() {
    if (asked.compareAndSet(false, true) && !thread.isShutdown()) {
      thread.execute(this::run);
    }
  }

  private void run() {
    asked.set(false);
    try {
      for (String channel : workspace.rooms().followed()) {
        long begun = System.nanoTime();
        channel(channel);
        pause(System.nanoTime() - begun);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      LOG.warn("workspace {}: catching up failed: {}", workspace.settings().name(), e.toString());
      retryLater();
    }
  }

  /** As long as it worked: what comes in by events goes first. */
  private static void pause(long worked) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(Math.min(worked, LONGEST_PAUSE.toNanos()));
  }

  private void retryLater() {
    if (!thread.isShutdown()) {
      Future<?> unused = thread.schedule(this::soon, 1, TimeUnit.MINUTES);
    }
  }

  private void channel(String id) {
    ChannelId channel = workspace.us().channel(id);
    Mark mark = callbacks.marks().of(channel).orElse(null);
    if (mark == null) {
      callbacks.marks().begin(channel, Markup.ts(clock.instant()));
      return;
    }
    try {
      callbacks.marks().reached(channel, fetch(id, mark.reached()));
    } catch (SlackTrouble e) {
      LOG.warn("channel {} cannot be completed: {}", id, e.getMessage());
      callbacks.marks().troubled(channel, String.valueOf(e.getMessage()), clock.instant());
      retryLater();
    }
  }

  /** Fetches everything after the mark; returns the newest message. */
  private String fetch(String channel, String mark) {
    History history = new History(workspace.patient(), channel);
    Batch batch = new Batch(channel, mark);
    List<String> threads = new ArrayList<>();
    Instant reach = Markup.isTime(mark) ? Markup.time(mark).minus(THREADS) : Instant.EPOCH;
    history.since(
        Markup.ts(reach.isBefore(Instant.EPOCH) ? Instant.EPOCH : reach),
        message -> {
          if (message.getTs().compareTo(mark) > 0) {
            batch.add(message);
          }
          if (message.getLatestReply() != null && message.getLatestReply().compareTo(mark) > 0) {
            threads.add(message.getTs());
          }
        });
    for (String thread : threads) {
      history.repliesSince(thread, mark, batch::add);
    }
    batch.flush();
    return batch.newest;
  }

  /** Messages on their way in, some hundred in a transaction. */
  private final class Batch {
    private final String channel;
    private final List<ChatEvent> events = new ArrayList<>();
    private String newest;

    Batch(String channel, String mark) {
      this.channel = channel;
      this.newest = mark;
    }

    void add(Message message) {
      newest = message.getTs().compareTo(newest) > 0 ? message.getTs() : newest;
      workspace.gate().standing(channel, Wording.of(message)).ifPresent(events::add);
      if (events.size() >= BATCH) {
        flush();
      }
    }

    void flush() {
      if (!events.isEmpty()) {
        callbacks.events().onEvents(events);
        events.clear();
      }
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
