package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.Sample;
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
}
