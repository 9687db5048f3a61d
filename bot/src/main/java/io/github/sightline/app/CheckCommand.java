package io.github.sightline.app;

import io.github.sightline.adapter.discord.DiscordCheck;
import io.github.sightline.adapter.picture.Pictures;
import io.github.sightline.adapter.slack.SlackCheck;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Finding;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Talk;
import io.github.sightline.summary.Weekly;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tests what the bot needs before it runs, and says what to do about each problem. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the configuration, opens the store and tries the language model; prints the settings",
      "in force, secrets hidden. Exit code 2: the configuration is wrong; 1: something fails."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private final ConfigOption config = new ConfigOption();

  private boolean failed;

  @Override
  public Integer call() {
    Settings settings = config.settings();
    print(settings);
    checkPlatforms(settings.platforms());
    step("store", () -> openStore(settings.store()));
    step("language model", CheckCommand::readRefusal);
    System.out.println(
        Pictures.trouble().map(t -> "note  pictures: " + t).orElse("ok    pictures: painted"));
    System.out.println(failed ? "Not ready: see above." : "Ready.");
    return failed ? Failures.FAILED : 0;
  }

  private static void print(Settings settings) {
    System.out.println("store.url              " + settings.store().url());
    System.out.println("store.user             " + orNone(settings.store().user()));
    System.out.println("store password         " + settings.store().password());
    System.out.println("summary                " + summary(settings.summary()));
    System.out.println("warnings.points        " + settings.policy().points());
    System.out.println("warnings.insisting     " + settings.policy().insisting());
    System.out.println("warnings.occasion-gap  " + settings.policy().occasionGap());
    System.out.println("warnings.memory        " + settings.policy().memory());
    System.out.println(
        "warnings levels        caution %s, high %s, high with support %s"
            .formatted(
                settings.policy().caution(),
                settings.policy().high(),
                settings.policy().highWithSupport()));
  }

  private static String summary(Settings.Summary summary) {
    Weekly when = summary.when();
    String plan = "%s %s %s".formatted(when.day(), when.time(), when.zone());
    return summary.posted() ? plan.toLowerCase(Locale.ROOT) : "never";
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "(none)" : value;
  }

  private void checkPlatforms(Settings.Platforms platforms) {
    if (platforms.slack().enabled()) {
      SlackCheck.run(platforms.slack().connection(), Clock.systemUTC()).forEach(this::finding);
    }
    if (platforms.discord().enabled()) {
      DiscordCheck.run(platforms.discord().connection(), Clock.systemUTC()).forEach(this::finding);
    }
  }

  private void finding(Finding finding) {
    if (finding.good()) {
      System.out.println("ok    " + finding.about() + ": " + finding.text());
    } else {
      fail(finding.about(), finding.text());
    }
  }

  private void step(String name, Callable<String> work) {
    try {
      System.out.println("ok    " + name + ": " + work.call());
    } catch (Exception e) {
      fail(name, String.valueOf(e.getMessage()));
    }
  }

  private void fail(String name, String text) {
    failed = true;
    System.out.println("FAIL  " + name + ": " + text);
  }

  private static String openStore(Settings.Store store) {
    try (SqlStore opened = Wiring.store(store, Clock.systemUTC())) {
      int cases = opened.ledger().transact(books -> books.cases().all().size());
      return "opened, " + cases + " candidates";
    }
  }

  /** A plain refusal that every model must hear: a broken vector shows here. */
  private static String readRefusal() {
    ChannelId channel = new ChannelId("check", "check", "check");
    Author candidate = new Author(channel.user("candidate"), "candidate", Role.CANDIDATE);
    Message message =
        new Message(
            new MessageId(channel, "1"),
            Instant.EPOCH,
            candidate,
            "Sorry, I will not do a video call, I never turn my camera on.",
            null,
            "");
    Reading reading = Wiring.reader().read(new Talk(List.of(), message));
    if (!reading.has(Label.VIDEO_REFUSAL)) {
      throw new IllegalStateException("it does not hear a plain refusal on this machine");
    }
    return "loaded, hears a plain refusal";
  }
}
