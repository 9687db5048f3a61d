package io.github.sightline.adapter.slack;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Finding;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Fault;
import io.github.sightline.fakeslack.Sample;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that is lost in every way comes back, and what was said meanwhile comes in. */
class SlackConnectionTest {
  private Rig rig;

  @BeforeEach
  void up() {
    rig = Rig.up();
  }

  @AfterEach
  void down() {
    rig.close();
  }

  private void arrives(ObjectNode message) {
    rig.await(() -> !rig.events(message).isEmpty(), "a message said meanwhile");
  }

  @Test
  void disconnectsOfEveryReasonAreFollowed() {
    for (String reason : new String[] {"warning", "refresh_requested", "too_many_websockets"}) {
      rig.slack.socket.disconnect(rig.in.team, reason);
      Rig.pause(300);
      arrives(rig.slack.say(rig.in, TALK, CANDIDATE, "after " + reason));
    }
  }

  @Test
  void whatWasSaidWhileTheSocketWasCutIsFetchedRepliesAndEditsIncluded() {
    ObjectNode parent = rig.slack.say(rig.in, TALK, RECRUITER, "parent, said before");
    arrives(parent);
    rig.slack.socket.refuse = true;
    rig.slack.socket.abort(rig.in.team);
    rig.await(() -> rig.slack.socket.open(rig.in.team).isEmpty(), "the cut");
    ObjectNode said = rig.slack.say(rig.in, TALK, CANDIDATE, "unheard");
    ObjectNode reply =
        rig.slack.reply(rig.in, TALK, parent.path("ts").asText(), CANDIDATE, "unheard too");
    ObjectNode first = rig.slack.say(rig.in, TALK, CANDIDATE, "before the edit");
    rig.slack.edit(rig.in, TALK, first, "after the edit");
    assertThat(rig.events(said)).isEmpty();
    rig.slack.socket.refuse = false;
    arrives(said);
    arrives(reply);
    arrives(first);
    assertThat(rig.events(first)).hasOnlyElementsOfType(ChatEvent.Edited.class);
  }

  @Test
  void aHalfOpenSocketIsFoundOut() {
    rig.slack.socket.halfOpen = true;
    long before = rig.slack.api.count("apps.connections.open");
    rig.await(
        () -> rig.slack.api.count("apps.connections.open") > before, "a try for another socket");
    rig.slack.socket.halfOpen = false;
    Rig.pause(500);
    arrives(rig.slack.say(rig.in, TALK, CANDIDATE, "heard again"));
  }

  @Test
  void aRefusalWhileReconnectingIsNotTheEnd() {
    rig.slack.api.faults.next("apps.connections.open", Fault.error("internal_error"));
    rig.slack.socket.abort(rig.in.team);
    ObjectNode said = rig.slack.say(rig.in, TALK, CANDIDATE, "during the trouble");
    arrives(said);
  }

  @Test
  void aGapThatCannotBeFilledIsWrittenDownAndEndsWhenItCan() {
    ChannelId talk = new ChannelId("slack", "T1", TALK);
    rig.slack.api.faults.always("conversations.history", Fault.error("missing_scope"));
    rig.slack.socket.disconnect(rig.in.team, "warning");
    rig.await(() -> rig.engine.marks().of(talk).orElseThrow().trouble() != null, "the gap");
    assertThat(rig.engine.marks().of(talk).orElseThrow().trouble()).contains("missing_scope");
    rig.slack.api.faults.heal("conversations.history");
    rig.slack.socket.disconnect(rig.in.team, "warning");
    rig.await(() -> rig.engine.marks().of(talk).orElseThrow().trouble() == null, "its end");
  }

  @Test
  void aBotThatWasDownHearsWhatWasSaid() {
    List<ObjectNode> said = new ArrayList<>();
    rig.restart(() -> said.add(rig.slack.say(rig.in, TALK, CANDIDATE, "nobody listened")));
    arrives(said.get(0));
    assertThat(rig.in.cards(TALK)).as("the notice is not said twice").hasSize(1);
  }

  @Test
  void aTokenThatSlackRefusesIsSaidInWords() {
    SlackSettings wrong = Rig.settings(rig.slack, SlackSettings.Http.NONE, "TWRONG");
    assertThatThrownBy(() -> SlackPlatform.open(wrong, TestFiles.ALL, Clock.systemUTC()))
        .isInstanceOf(SlackRefusal.class)
        .hasMessageContaining("invalid_auth")
        .hasMessageContaining("OAuth & Permissions");
  }

  @Test
  void checkNamesEveryProblemWithItsCure() {
    try (FakeSlack slack = new FakeSlack()) {
      FakeWorkspace in = Sample.workspace(slack);
      assertThat(SlackCheck.run(Rig.settings(slack), Clock.systemUTC())).allMatch(Finding::good);
      in.scopes = "chat:write";
      in.room(TALK).members.remove(FakeWorkspace.BOT_USER);
      in.room(Sample.WARN).members.add(CANDIDATE);
      slack.api.faults.next("apps.connections.open", Fault.error("invalid_auth"));
      assertThat(SlackCheck.run(Rig.settings(slack), Clock.systemUTC()))
          .filteredOn(finding -> !finding.good())
          .extracting(Finding::text)
          .satisfiesExactly(
              scopes -> assertThat(scopes).contains("channels:history", "install it again"),
              token -> assertThat(token).contains("connections:write"),
              place -> assertThat(place).contains("1 guest or candidate", "remove them"),
              channels -> assertThat(channels).contains("/invite"));
    }
  }
}
