package io.github.sightline.app;

import io.github.sightline.adapter.picture.Pictures;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.web.Site;
import io.github.sightline.engine.Engine;
import io.github.sightline.summary.Team;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the bot until it is stopped. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Connects to the chat platforms that the configuration switches on, and works until it is",
      "stopped (Ctrl-C, SIGTERM). Exit code 2: the configuration is wrong; 1: it failed."
    })
final class RunCommand implements Callable<Integer> {
  private static final int TO_FINISH = 20;

  @Mixin private final ConfigOption config = new ConfigOption();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = config.settings();
    Clock clock = Clock.systemUTC();
    List<Connecting> switchedOn = Wiring.platforms(settings.platforms(), clock);
    if (switchedOn.isEmpty()) {
      System.err.println(
          "No chat platform is switched on: set slack.enabled or discord.enabled to true, or try"
              + " replay.");
      return Failures.WRONG_USAGE;
    }
    noteMissingFonts();
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped), "stop"));
    try (SqlStore store = Wiring.liveStore(settings.store(), clock)) {
      run(store, settings, switchedOn, stop);
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  private static void run(
      SqlStore store, Settings settings, List<Connecting> switchedOn, CountDownLatch stop)
      throws InterruptedException {
    Optional<Site> pages = Optional.empty();
    try (Arrivals arrivals = new Arrivals(switchedOn)) {
      List<Connected> platforms = arrivals.platforms();
      Engine engine = Wiring.liveEngine(store, settings, platforms, Clock.systemUTC());
      Heartbeat pulse = new Heartbeat(platforms, Clock.systemUTC());
      engine.start();
      arrivals.begin(
          each -> plan(engine, each),
          each -> each.platform().start(pulse.noting(engine.callbacks())),
          stop::countDown);
      try {
        pages = WebPages.open(settings, engine, store.ledger(), platforms, pulse);
        System.err.println("Running; Ctrl-C stops it.");
        stop.await();
      } finally {
        pages.ifPresent(Site::close);
      }
      RuntimeException failure = arrivals.failure();
      if (failure != null) {
        throw failure;
      }
    }
  }

  private static void plan(Engine engine, Connected each) {
    String name = each.platform().name();
    each.platform().workspaces().forEach(id -> engine.summarize(new Team(name, id)));
  }

  /** Whoever runs it learns at once why pictures are missing, and how they come. */
  static void noteMissingFonts() {
    Pictures.trouble().ifPresent(trouble -> System.err.println("Note: " + trouble + "."));
  }

  /** On the way out of the process: what is under way is finished first. */
  static void stop(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await(TO_FINISH, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
