package io.github.sightline.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.sql.StoreSettings;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.Desks;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.TagReader;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
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

/** The real engine and store, connected by real Bolt to the fake Slack. */
final class Rig implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(40);

  final FakeSlack slack;
  final FakeWorkspace in;
  final SqlStore store;
  private SlackPlatform platform;
  final Engine engine;

  private Rig(FakeSlack slack, SqlStore store) {
    this.slack = slack;
    this.store = store;
    this.in = Sample.workspace(slack);
    this.platform = SlackPlatform.open(settings(slack), TestFiles.ALL, Clock.systemUTC());
    this.engine =
        new Engine(
            store.ledger(),
            store.timers(),
            new TagReader(),
            rules(),
            Map.of("slack", platform),
            Clock.systemUTC());
  }

  /** A bot that is up, in a fresh workspace, and told people of itself. */
  static Rig up() {
    Rig rig = new Rig(new FakeSlack(), memory());
    rig.start();
    rig.await(() -> rig.in.botMessages(Sample.TALK).size() == 1, "the notice");
    return rig;
  }

  static SqlStore memory() {
    return SqlStore.open(
        new StoreSettings("jdbc:sqlite::memory:", "", "", StoreSettings.WORKERS),
        Clock.systemUTC());
  }

  private void start() {
    engine.start();
    platform.start(engine.callbacks());
    await(() -> !slack.socket.open(in.team).isEmpty(), "a socket");
  }

  static SlackSettings settings(FakeSlack slack) {
    return settings(slack, SlackSettings.Http.NONE, "T1");
  }

  static SlackSettings settings(FakeSlack slack, SlackSettings.Http http, String... teams) {
    List<SlackSettings.Workspace> workspaces =
        java.util.Arrays.stream(teams)
            .map(
                team ->
                    new SlackSettings.Workspace(
                        team.toLowerCase(java.util.Locale.ROOT),
                        new SlackSettings.Tokens("xoxb-" + team, "xapp-" + team, "s3cret"),
                        new SlackSettings.Places(
                            Sample.WARN, Sample.RECRUITER, Sample.ADMIN, List.of("*")),
                        people()))
            .toList();
    return new SlackSettings(slack.api.url(), workspaces, http);
  }

  static SlackSettings.People people() {
    return new SlackSettings.People(
        Set.of(), Set.of(Sample.MANAGER), Set.of("UINTERNAL"), true, true);
  }

  private CaseRules rules() {
    return new CaseRules(
        new WarningPolicy(PolicySettings.DEFAULT),
        new CaseCard(PolicySettings.DEFAULT),
        new AdjustmentNote(),
        Rig.desks());
  }

  static Desks desks() {
    return (name, team) ->
        new Desk(
            staff(team, Sample.WARN),
            staff(team, Sample.RECRUITER),
            staff(team, Sample.ADMIN),
            Duration.ofHours(24),
            "people@example.org");
  }

  private static Audience.Staff staff(String team, String place) {
    return new Audience.Staff(new ChannelId("slack", team, place));
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

  /** The candidate declines video so often, with words of the team between. */
  void declines(int times) {
    for (int i = 0; i < times; i++) {
      slack.say(in, Sample.TALK, Sample.RECRUITER, "can we meet?");
      slack.say(in, Sample.TALK, Sample.CANDIDATE, "[video-refusal] number " + i);
    }
  }

  /** The one card in the channel of warnings, once it says that. */
  ObjectNode card(String title) {
    await(
        () -> cards().stream().anyMatch(card -> card.path("text").asText().startsWith(title)),
        "a card " + title);
    assertThat(cards()).hasSize(1);
    return cards().get(0);
  }

  List<ObjectNode> cards() {
    return in.cards(Sample.WARN);
  }

  /** Everything that came in about a message. */
  List<ChatEvent> events(ObjectNode message) {
    MessageId id =
        new MessageId(new ChannelId("slack", in.team, Sample.TALK), message.path("ts").asText());
    return store.ledger().transact(books -> books.inbox().of(id));
  }

  /** Ends the connection and begins anew on the same store, as after a restart. */
  void restart(Runnable meanwhile) {
    platform.close();
    meanwhile.run();
    platform = SlackPlatform.open(settings(slack), TestFiles.ALL, Clock.systemUTC());
    platform.start(engine.callbacks());
  }

  @Override
  public void close() {
    platform.close();
    store.close();
    slack.close();
  }
}
