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
import io.github.sightline.engine.Arrangements;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.Following;
import io.github.sightline.engine.InterviewSettings;
import io.github.sightline.engine.TagReader;
import io.github.sightline.fakediscord.Act;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.interview.Zones;
import io.github.sightline.time.TimeReader;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.WarningPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
  private final Zones zones;
  private volatile Duration ahead = Duration.ZERO;
  private DiscordPlatform platform;

  private Rig(FakeDiscord discord, Detection detection, Zones zones) {
    this.discord = discord;
    this.zones = zones;
    this.in = Sample.guild(discord);
    this.store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite::memory:", "", "", StoreSettings.WORKERS), this::now);
    this.settings = settings(discord, detection);
    this.platform = DiscordPlatform.open(settings, TestFiles.ALL, this::now);
    this.engine =
        new Engine(
            store.ledger(),
            store.timers(),
            new TagReader(),
            rules(detection == Detection.CONSENTED ? Desk.Reads.WHO_AGREED : Desk.Reads.EVERYBODY),
            Map.of("discord", platform),
            this::now);
  }

  /** A bot that is up, reads everybody, and told people of itself. */
  static Rig up() {
    return up(new FakeDiscord(), Detection.EVERYONE);
  }

  static Rig up(FakeDiscord discord, Detection detection) {
    return up(discord, detection, new Zones(ZoneOffset.UTC, ZoneOffset.UTC));
  }

  static Rig up(FakeDiscord discord, Detection detection, Zones zones) {
    Rig rig = new Rig(discord.redirected(), detection, zones);
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
        (name, guild) -> desk,
        new Following(
            new Arrangements(TimeReader.english(), channel -> zones), InterviewSettings.DEFAULT));
  }

  /** The time as bot and store have it: the fake Discord goes on by the machine's. */
  Instant now() {
    return Instant.now().plus(ahead);
  }

  /** Lets it be that time. */
  void goTo(Instant time) {
    ahead = Duration.between(Instant.now(), time);
  }

  /** The id of the button with that label. */
  static String button(ObjectNode card, String label) {
    for (var row : card.path("components")) {
      for (var button : row.path("components")) {
        if (button.path("label").asText().equals(label)) {
          return button.path("custom_id").asText();
        }
      }
    }
    throw new AssertionError("no button " + label + " on " + card);
  }

  DiscordPlatform platform() {
    return platform;
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

  /** As people see it: without the signs that keep Discord from reading markup. */
  static String shown(Object json) {
    return json.toString().replace("\\\\", "").replace("\u2060", "");
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

  /** Whether it is kept with what was read from it. */
  boolean isRead(String channel, ObjectNode message) {
    MessageId id = new MessageId(Ids.channel(Sample.GUILD, channel), message.path("id").asText());
    return store.ledger().transact(books -> books.talks().find(id)).isPresent();
  }

  void takenIn(String channel, ObjectNode message) {
    await(() -> !events(channel, message).isEmpty(), "message " + message.path("content"));
  }

  /** Ends the connection and begins anew on the same store, as after a restart. */
  void restart(Runnable meanwhile) {
    platform.close();
    meanwhile.run();
    platform = DiscordPlatform.open(settings, TestFiles.ALL, this::now);
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
