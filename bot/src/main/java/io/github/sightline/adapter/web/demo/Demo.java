package io.github.sightline.adapter.web.demo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One scene at a time, which everybody who looks sees. Safe for many threads. */
public final class Demo implements AutoCloseable {
  private static final int PING = 15;
  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

  private final List<Story> stories;
  private final Staging staging;
  private final InstantSource real;
  private final Pace pace;
  private final ScheduledExecutorService player =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "story"));
  private final Audiences watchers = new Audiences();
  private final ScheduledFuture<?> pings;
  private Consumer<SceneView> spectator = view -> {};
  private @Nullable Scene scene;
  private @Nullable ScheduledFuture<?> next;

  /**
   * A demo whose first story begins when somebody looks.
   *
   * @param stories at least one; those without events wait for a visitor to type
   * @param pace how time is shortened
   */
  public Demo(List<Story> stories, Staging staging, InstantSource real, Pace pace) {
    this.stories = List.copyOf(stories);
    this.staging = staging;
    this.real = real;
    this.pace = pace;
    this.pings = player.scheduleWithFixedDelay(watchers::ping, PING, PING, TimeUnit.SECONDS);
  }

  /** How long a pause of a story lasts in the demo. */
  @FunctionalInterface
  public interface Pace {
    /** The pause that a visitor waits through. */
    Duration of(Duration pause);

    /** A second or two, a little more for a night than for a minute. */
    static Duration gentle(Duration pause) {
      double minutes = Math.max(1, pause.toMinutes());
      return Duration.ofMillis((long) (1100 + 220 * Math.log(minutes)));
    }
  }

  /** Who is told of each change, beside the pages. */
  public synchronized void watch(Consumer<SceneView> by) {
    spectator = by;
  }

  List<Story> stories() {
    return stories;
  }

  Audiences watchers() {
    return watchers;
  }

  /** What there is to see; the first story begins where nothing has begun yet. */
  synchronized SceneView view() {
    Scene now = scene;
    if (now == null) {
      now = begin(stories.get(0));
    }
    return now.view(next != null);
  }

  /** Plays a story from its beginning. */
  synchronized void play(String id) {
    stories.stream()
        .filter(story -> story.id().equals(id))
        .findFirst()
        .ifPresent(
            story -> {
              begin(story);
              changed();
            });
  }

  private Scene begin(Story story) {
    pause();
    if (scene != null) {
      scene.close();
    }
    Scene fresh = new Scene(story, staging, real);
    scene = fresh;
    goOn();
    return fresh;
  }

  /** Stops the story where it is. */
  synchronized void pause() {
    if (next != null) {
      next.cancel(false);
      next = null;
    }
  }

  /** Lets a story that was stopped go on. */
  synchronized void goOn() {
    if (next == null && scene != null && scene.hasMore()) {
      long wait = pace.of(scene.untilNext()).toMillis();
      next = player.schedule(this::step, wait, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void step() {
    try {
      if (scene != null && next != null) {
        next = null;
        scene.playNext();
        goOn();
        changed();
      }
    } catch (RuntimeException e) {
      LOG.error("the story cannot go on", e);
    }
  }

  /** A visitor does something: the story waits meanwhile. */
  synchronized void act(Consumer<Scene> deed) {
    Scene now = scene;
    if (now == null) {
      now = begin(stories.get(0));
    }
    pause();
    deed.accept(now);
    changed();
  }

  synchronized void changed() {
    SceneView view = view();
    spectator.accept(view);
    player.execute(() -> watchers.show(view));
  }

  @Override
  public void close() {
    pings.cancel(false);
    player.shutdownNow();
    synchronized (this) {
      if (scene != null) {
        scene.close();
        scene = null;
      }
    }
  }
}
