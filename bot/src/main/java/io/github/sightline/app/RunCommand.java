package io.github.sightline.app;

import io.github.sightline.adapter.slack.Callbacks;
import io.github.sightline.adapter.slack.SlackPlatform;
import io.github.sightline.adapter.slack.SlackTrouble;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.engine.Engine;
import io.github.sightline.summary.Team;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  @Mixin private final ConfigOption config = new ConfigOption();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = config.settings();
    if (!settings.platforms().slack().enabled()) {
      System.err.println(
          "No chat platform is switched on: set slack.enabled to true, or try replay.");
      return Failures.WRONG_USAGE;
    }
    Clock clock = Clock.systemUTC();
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped), "stop"));
    try (SqlStore store = Wiring.liveStore(settings.store(), clock);
        SlackPlatform slack = open(settings, clock)) {
      Engine engine = Wiring.slackEngine(store, settings, slack, clock);
      slack.teams().forEach(team -> engine.summarize(new Team(slack.name(), team)));
      engine.start();
      slack.start(new Callbacks(engine.intake(), engine.desk(), engine.marks()));
      System.err.println("Running; Ctrl-C stops it.");
      stop.await();
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  /** Waits for a platform that is out of reach; a token that it refuses ends the program. */
  private static SlackPlatform open(Settings settings, Clock clock) throws InterruptedException {
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return SlackPlatform.open(settings.platforms().slack().connection(), clock);
      } catch (SlackTrouble e) {
        LOG.warn(
            "Slack is out of reach, trying again in {} s: {}", pause.toSeconds(), e.getMessage());
        Thread.sleep(pause.toMillis());
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
      }
    }
  }

  /** On the way out of the process: what is under way is finished first. */
  private static void stop(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await(20, java.util.concurrent.TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
