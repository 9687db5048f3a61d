package io.github.sightline.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.sql.StoreSettings;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.TagReader;
import io.github.sightline.fakediscord.Act;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.WarningPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The real engine and store, connected by real Javacord to the fake Discord. */
final class Rig implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(40);

  final FakeDiscord discord;
  final FakeGuild in;
  final SqlStore store;
  final Engine engine;
  private final DiscordSettings settings;
  private DiscordPlatform platform;

  private Rig(FakeDiscord discord, Detection detection) {
    this.discord = discord;
    this.in = Sample.guild(discord);
    this.store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite::memory:", "", "", StoreSettings.WORKERS),
            Clock.systemUTC());
    this.settings = settings(discord, detection);
    this.platform = DiscordPlatform.open(settings, TestFiles.ALL, Clock.systemUTC());
    this.engine =
        new Engine(
            store.ledger(),
            store.timers(),
            new TagReader(),
            rules(detection == Detection.CONSENTED ? Desk.Reads.WHO_AGREED : Desk.Reads.EVERYBODY),
            Map.of("discord", platform),
            Clock.systemUTC());
  }

  /** A bot that is up, reads everybody, and told people of itself. */
  static Rig up() {
    return up(new FakeDiscord(), Detection.EVERYONE);
  }

  static Rig up(FakeDiscord discord, Detection detection) {
    Rig rig = new Rig(discord.redirected(), detection);
    rig.engine.start();
    rig.platform.start(rig.engine.callbacks());
    rig.await(() -> rig.posts(Sample.TALK).size() == 1, "the notice");
    return rig;
  }

  static DiscordSettings settings(FakeDiscord discord, Detection detection) {
    return new DiscordSettings(
        new DiscordSettings.Token(discord.token),
        List.of(
            new DiscordSettings.Guild(
                "main",
                Sample.GUILD,
                new DiscordSettings.Places(
                    Sample.WARN,
                    "@" + Sample.RECRUITER,
                    "@" + Sample.ADMIN,
                    List.of(Sample.TICKETS, Sample.FORUM),
                    true,
                    ""),
                people())),
        detection);
  }

  static DiscordSettings.People people() {
    return new DiscordSettings.People(
        Set.of(Sample.STAFF_ROLE), Set.of(Sample.MANAGER_ROLE), Set.of(), true);
  }

  private CaseRules rules(Desk.Reads reads) {
    Desk desk =
        new Desk(
            staff(Sample.WARN),
            staff("@" + Sample.RECRUITER),
            staff("@" + Sample.ADMIN),
            Duration.ofHours(24),
            "people@example.org",
            null,
            new Desk.Discretion(reads, false));
    return new CaseRules(
        new WarningPolicy(PolicySettings.DEFAULT),
        new CaseCard(PolicySettings.DEFAULT),
        new AdjustmentNote(),
        (name, guild) -> desk);
  }

  private static Audience.Staff staff(String place) {
    return new Audience.Staff(Ids.channel(Sample.GUILD, place));
  }

  /** Waits until it is so; fails where it never is. */
  void await(BooleanSupplier so, String what) {
    await(so, PATIENCE, what);
  }

  void await(BooleanSupplier so, Duration patience, String what) {
    long end = System.nanoTime() + patience.toNanos();
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
      pause(10);
    }
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<ObjectNode> posts(String channel) {
    return Sample.posts(in, channel);
  }

  /** The candidate declines video so often, with words of the team between. */
  void declines(int times) {
    for (int i = 0; i < times; i++) {
      discord.say(in, Sample.TALK, Sample.RECRUITER, "can we meet?");
      discord.say(in, Sample.TALK, Sample.CANDIDATE, "[video-refusal] number " + i);
    }
  }

  /** The one card in the channel of warnings, once its title begins so. */
  ObjectNode card(String title) {
    await(
        () -> posts(Sample.WARN).stream().anyMatch(c -> Sample.title(c).startsWith(title)),
        "a card " + title);
    assertThat(posts(Sample.WARN)).hasSize(1);
    return posts(Sample.WARN).get(0);
  }

  /** Waits for the answer, which nobody else may see. */
  Act answered(Act act) {
    await(act::isAnswered, "an answer");
    assertThat(act.isPrivate()).isTrue();
    return act;
  }

  /** Everything that came in about a message. */
  List<ChatEvent> events(String channel, ObjectNode message) {
    return events(channel, message.path("id").asText());
  }

  List<ChatEvent> events(String channel, String id) {
    ChannelId place = Ids.channel(Sample.GUILD, channel);
    return store.ledger().transact(books -> books.inbox().of(new MessageId(place, id)));
  }

  void takenIn(String channel, ObjectNode message) {
    await(() -> !events(channel, message).isEmpty(), "message " + message.path("content"));
  }

  /** Ends the connection and begins anew on the same store, as after a restart. */
  void restart(Runnable meanwhile) {
    platform.close();
    meanwhile.run();
    platform = DiscordPlatform.open(settings, TestFiles.ALL, Clock.systemUTC());
    platform.start(engine.callbacks());
  }

  /** The files of a message, each as in {@code name: bytes (words)}. */
  static List<String> files(JsonNode message) {
    List<String> files = new java.util.ArrayList<>();
    for (JsonNode file : message.path("attachments")) {
      files.add(
          "%s: %s (%s)"
              .formatted(
                  file.path("filename").asText(),
                  file.path("x_content").asText(),
                  file.path("description").asText()));
    }
    return files;
  }

  @Override
  public void close() {
    platform.close();
    store.close();
    discord.close();
  }
}
