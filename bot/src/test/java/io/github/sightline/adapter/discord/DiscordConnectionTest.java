package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Finding;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Fault;
import io.github.sightline.fakediscord.Sample;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections that end, die without a word, or never begin: nothing that still stands is lost. */
class DiscordConnectionTest {
  private static final int HEARTBEAT = 1_000;

  /** Long enough that the second for which Javacord waits is small beside it. */
  private static final int SLOW = 6_000;

  /** A bot that knows how often Discord's heart beats: it must see two answers to know. */
  private static Rig beating(int heartbeat) {
    FakeDiscord discord = new FakeDiscord();
    discord.gateway.heartbeat = heartbeat;
    Rig rig = Rig.up(discord, Detection.EVERYONE);
    int before = discord.gateway.heartbeats.get();
    rig.await(() -> discord.gateway.heartbeats.get() > before + 3, "heartbeats");
    return rig;
  }

  private static ObjectNode say(Rig rig, String text) {
    return rig.discord.say(rig.in, TALK, CANDIDATE, text);
  }

  /** Waits for the next connection, old session or new; how long after the last sign of life. */
  private static Duration reconnected(Rig rig, int resumed) {
    int identified = rig.discord.gateway.identified.get();
    rig.await(
        () ->
            rig.discord.gateway.resumed.get() > resumed
                || rig.discord.gateway.identified.get() > identified,
        "the next connection");
    return Duration.ofNanos(System.nanoTime() - rig.discord.gateway.answered);
  }

  @Test
  @Tag("long")
  void aNetworkThatSwallowsEverythingIsLeftAndTheNextStandsWithinTwoAndAHalfHeartbeats() {
    try (Rig rig = beating(SLOW)) {
      rig.discord.gateway.blackHole();
      ObjectNode swallowed = say(rig, "who hears me?");
      assertThat(reconnected(rig, 0)).isLessThan(Duration.ofMillis(SLOW * 5 / 2));
      rig.takenIn(TALK, swallowed);
    }
  }

  @Test
  @Tag("long")
  void soAreAcknowledgementsThatStop() {
    try (Rig rig = beating(SLOW)) {
      rig.discord.gateway.acknowledges = false;
      Duration taken = reconnected(rig, 0);
      rig.discord.gateway.acknowledges = true;
      assertThat(taken).isLessThan(Duration.ofMillis(SLOW * 5 / 2));
    }
  }

  @Test
  void acknowledgementsThatStopEndTheConnectionToo() {
    try (Rig rig = beating(HEARTBEAT)) {
      rig.discord.gateway.acknowledges = false;
      Duration taken = reconnected(rig, 0);
      rig.discord.gateway.acknowledges = true;
      // Two and a half heartbeats, and the second that Javacord waits whatever the heartbeat.
      assertThat(taken).isLessThan(Duration.ofMillis(HEARTBEAT * 5 / 2 + 1_500));
      rig.takenIn(TALK, say(rig, "still there?"));
    }
  }

  @Test
  void itSaysWhetherEventsComeIn() {
    try (Rig rig = Rig.up()) {
      assertThat(rig.platform().isConnected()).isTrue();
      String token = rig.discord.token;
      rig.discord.token = "changed";
      rig.discord.gateway.closeAll(4000);
      rig.await(() -> !rig.platform().isConnected(), "word of it");
      Rig.pause(1_500);
      assertThat(rig.platform().isConnected()).isFalse();
      rig.discord.token = token;
      rig.await(() -> rig.platform().isConnected(), "the next connection");
      rig.takenIn(TALK, say(rig, "back again"));
    }
  }

  @Test
  void whoLeavesTheTeamIsKnownHalfAMinuteLater() {
    try (Rig rig = Rig.up()) {
      UserId manager = Ids.person(Sample.GUILD, Sample.MANAGER);
      assertThat(rig.platform().person(manager))
          .get()
          .extracting(Author::role)
          .isEqualTo(Role.MANAGER);
      rig.in.leave(Sample.MANAGER);
      rig.goTo(rig.now().plusSeconds(31));
      assertThat(rig.platform().person(manager))
          .get()
          .extracting(who -> who.role().isTeam())
          .isEqualTo(false);
      assertThatThrownBy(() -> rig.platform().person(Ids.person("1", Sample.MANAGER)))
          .isInstanceOf(DiscordTrouble.class);
    }
  }

  @Test
  void aQuietConnectionWhoseHeartbeatsAreAcknowledgedIsLeftAlone() {
    try (Rig rig = beating(HEARTBEAT)) {
      Rig.pause(HEARTBEAT * 5);
      assertThat(rig.discord.gateway.resumed.get()).isZero();
      assertThat(rig.discord.gateway.identified.get()).isEqualTo(1);
    }
  }

  @Test
  void whoIsAskedToReconnectResumesAndLosesNothing() {
    try (Rig rig = Rig.up()) {
      List<ObjectNode> all = new ArrayList<>();
      all.add(say(rig, "before"));
      rig.discord.gateway.askToReconnect();
      for (int i = 0; i < 20; i++) {
        all.add(say(rig, "meanwhile " + i));
      }
      reconnected(rig, 0);
      rig.discord.gateway.closeAll(4000);
      all.add(say(rig, "after"));
      all.forEach(message -> rig.takenIn(TALK, message));
    }
  }

  @Test
  void whatAVoidSessionWasNotToldIsFetchedFromHistory() {
    try (Rig rig = Rig.up()) {
      rig.discord.gateway.forget();
      List<ObjectNode> unheard = new ArrayList<>();
      for (int i = 0; i < 250; i++) {
        unheard.add(rig.discord.write(rig.in, TALK, CANDIDATE, "unheard " + i));
        if (i % 60 == 0) {
          rig.discord.postComponentsV2(rig.in, TALK, Sample.TICKET_APP);
        }
      }
      rig.await(() -> rig.discord.gateway.identified.get() > 1, "a new session");
      unheard.forEach(message -> rig.takenIn(TALK, message));
    }
  }

  @Test
  void whatWasSaidWhileTheBotWasDownIsFetchedAndInANewTicketFromItsFirstWord() {
    try (Rig rig = Rig.up()) {
      List<String> told = new ArrayList<>();
      rig.restart(
          () -> {
            told.add(TALK + " " + say(rig, "anybody?").path("id").asText());
            var ticket = rig.discord.ticket(rig.in, "ticket-0413", Sample.TICKETS);
            told.add(
                ticket.id
                    + " "
                    + rig.discord.say(rig.in, ticket.id, CANDIDATE, "hello").path("id").asText());
          });
      for (String each : told) {
        String[] ids = each.split(" ", -1);
        rig.await(() -> !rig.events(ids[0], ids[1]).isEmpty(), each);
      }
    }
  }

  @Test
  @Tag("long")
  void aTokenThatIsRevokedIsSaidAndNotTriedForEver() {
    FakeDiscord discord = new FakeDiscord();
    try (Rig rig = Rig.up(discord, Detection.EVERYONE)) {
      String token = discord.token;
      discord.token = "revoked";
      discord.gateway.closeAll(4004);
      rig.await(() -> discord.rest.count("GET /users/@me") > 1, Duration.ofSeconds(60), "a look");
      int tries = discord.gateway.identified.get();
      Rig.pause(5_000);
      assertThat(discord.gateway.identified.get()).isEqualTo(tries);
      assertThat(tries).isLessThan(9);
      discord.token = token;
    }
  }

  @Test
  void aWrongTokenASwitchThatIsOffAndAServerWithoutTheBotAreNamedBeforeAnythingConnects() {
    try (FakeDiscord discord = new FakeDiscord().redirected()) {
      Sample.guild(discord);
      DiscordSettings good = Rig.settings(discord, Detection.CONSENTED);
      DiscordSettings bad =
          new DiscordSettings(
              new DiscordSettings.Token("wrong.token.wrong"), good.guilds(), Detection.CONSENTED);
      assertRefused(bad, "does not accept the bot token");
      discord.flags = 0;
      assertRefused(good, "Message Content Intent");
      discord.flags = 1L << 18;
      discord.guilds.clear();
      discord.guild("100000000000000009");
      assertRefused(good, "add it with https://discord.com/oauth2/authorize?client_id=");
      assertThat(discord.gateway.identified.get()).isZero();
    }
  }

  private static void assertRefused(DiscordSettings settings, String because) {
    assertThatThrownBy(() -> DiscordPlatform.open(settings, Clock.systemUTC()))
        .isInstanceOf(DiscordRefusal.class)
        .hasMessageContaining(because);
  }

  @Test
  void checkNamesEachProblemWithItsCure() {
    try (FakeDiscord discord = new FakeDiscord().redirected()) {
      var in = Sample.guild(discord);
      DiscordSettings settings = Rig.settings(discord, Detection.CONSENTED);
      assertThat(DiscordCheck.run(settings, Clock.systemUTC())).allMatch(Finding::good);
      in.channel(WARN).overwrites.removeAll();
      in.leave(RECRUITER);
      assertThat(DiscordCheck.run(settings, Clock.systemUTC()))
          .filteredOn(finding -> !finding.good())
          .extracting(Finding::text)
          .anyMatch(text -> text.contains("@everyone can view it"))
          .anyMatch(text -> text.contains("a person who is not of the staff"));
      in.channel(TALK).botSees = false;
      assertThat(DiscordCheck.run(settings, Clock.systemUTC()))
          .extracting(Finding::text)
          .anyMatch(text -> text.contains("1 of them do not let the bot view their history"));
    }
  }

  @Test
  void whereHistoryIsNotShownTheGapIsRecordedShownAndFilledOnceItIs() {
    try (Rig rig = Rig.up()) {
      var post = rig.discord.post(rig.in, Sample.FORUM, CANDIDATE, "I would like to apply");
      rig.takenIn(post.id, post.messages.firstEntry().getValue());
      rig.in.channel(Sample.FORUM).history(Sample.GUILD, false);
      rig.in.channel(Sample.FORUM).history(FakeGuild.BOT_ROLE, false);
      rig.discord.announce(rig.in, rig.in.channel(Sample.FORUM));
      rig.discord.gateway.forget();
      ObjectNode unheard = rig.discord.write(rig.in, post.id, CANDIDATE, "unheard");
      rig.await(rig.discord.gateway::isHeard, "a new session");
      rig.await(() -> status(rig).contains("is not complete"), "word of the gap");
      assertThat(status(rig)).contains(post.id, "Read Message History");
      long asked = rig.discord.rest.count("GET /channels/*/messages");
      Rig.pause(2_000);
      assertThat(rig.discord.rest.count("GET /channels/*/messages")).isEqualTo(asked);
      assertThat(
              DiscordCheck.run(Rig.settings(rig.discord, Detection.CONSENTED), Clock.systemUTC()))
          .filteredOn(finding -> !finding.good())
          .extracting(Finding::text)
          .anyMatch(text -> text.contains("applications the bot lacks Read Message History"));
      rig.in.channel(Sample.FORUM).overwrites.removeAll();
      rig.discord.gateway.forget();
      rig.await(rig.discord.gateway::isHeard, "a new session");
      rig.takenIn(post.id, unheard);
      rig.await(() -> !status(rig).contains("is not complete"), "the end of the gap");
    }
  }

  private static String status(Rig rig) {
    return Rig.shown(
        rig.answered(rig.discord.command(rig.in, Sample.MANAGER, WARN, "sightline status", ""))
            .answer());
  }

  @Test
  void aStoreOfMessagesBehindA429OrATroubledNetworkIsAskedAgain() {
    try (Rig rig = Rig.up()) {
      rig.discord.rest.faults.next(
          "GET /channels/*/messages", Fault.rateLimited(0.3), Fault.unavailable(), Fault.lost());
      rig.discord.gateway.forget();
      ObjectNode unheard = rig.discord.write(rig.in, TALK, CANDIDATE, "unheard");
      rig.takenIn(TALK, unheard);
    }
  }
}
