package io.github.sightline.adapter.slack;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import io.github.sightline.fakeslack.FakeUser;
import io.github.sightline.fakeslack.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every kind of event, with the traps of Slack and of Bolt. */
class SlackIntakeTest {
  private static Rig rig;

  @BeforeAll
  static void up() {
    rig = Rig.up();
  }

  @AfterAll
  static void down() {
    rig.close();
  }

  private static Message only(ObjectNode message) {
    rig.await(() -> !rig.events(message).isEmpty(), "the event");
    List<ChatEvent> events = rig.events(message);
    assertThat(events).hasSize(1);
    return ((ChatEvent.Posted) events.get(0)).posted();
  }

  private static Sent sent(String text) {
    return rig.slack.socket.sent.values().stream()
        .filter(sent -> sent.envelope.toString().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode event(String type) {
    return new ObjectMapper().createObjectNode().put("type", type).put("channel", TALK);
  }

  private static void acked(ObjectNode event) {
    Sent sent = rig.slack.send(rig.in, event);
    rig.await(sent::isAcked, "an acknowledgement of " + event);
  }

  @Test
  void wordsComeInAsTheyWereTypedWithTheirAuthorsRoleAndLink() {
    Message message = only(rig.slack.say(rig.in, TALK, CANDIDATE, "a &lt;b&gt; &amp;amp; <@UREC>"));
    assertThat(message.text()).isEqualTo("a <b> &amp; <@UREC>");
    assertThat(message.author().role()).isEqualTo(Role.CANDIDATE);
    assertThat(message.link()).contains("/archives/CTALK/p" + message.id().id().replace(".", ""));
    assertThat(message.at().getEpochSecond())
        .isEqualTo(Long.parseLong(message.id().id().split("\\.", 2)[0]));
  }

  @Test
  void theSameMessageUnderOtherEventAndEnvelopeIdsIsOne() {
    ObjectNode message = rig.slack.say(rig.in, TALK, RECRUITER, "again and again");
    rig.await(() -> !rig.events(message).isEmpty(), "the event");
    Sent first =
        rig.slack.socket.sent.values().stream()
            .filter(sent -> sent.envelope.toString().contains("again and again"))
            .findFirst()
            .orElseThrow();
    for (boolean newId : List.of(false, true, true)) {
      Sent repeated = rig.slack.again(rig.in, first, newId);
      rig.await(repeated::isAcked, "an acknowledgement");
    }
    assertThat(rig.events(message)).hasSize(1);
  }

  @Test
  void editsDeletionsRepliesAndFilesAreTakenInAndLooksAreNot() {
    ObjectNode message = rig.slack.say(rig.in, TALK, CANDIDATE, "first");
    ObjectNode edited = rig.slack.edit(rig.in, TALK, message, "second");
    ObjectNode unfurled = edited.deepCopy();
    unfurled.putArray("attachments").addObject().put("title", "a preview");
    ObjectNode looks = event("message").put("subtype", "message_changed");
    looks.set("message", unfurled);
    looks.set("previous_message", edited);
    acked(looks.put("ts", "1.1").put("event_ts", "1.1"));
    rig.slack.delete(rig.in, TALK, edited);
    rig.await(() -> rig.events(message).size() == 3, "posted, edited, deleted");
    ObjectNode parent = rig.slack.say(rig.in, TALK, RECRUITER, "parent");
    ObjectNode reply =
        rig.slack.reply(rig.in, TALK, parent.path("ts").asText(), CANDIDATE, "a reply");
    Message kept = only(reply);
    assertThat(kept.replyTo()).isNotNull();
    assertThat(kept.link()).contains("thread_ts=");
    assertThat(only(rig.slack.share(rig.in, TALK, CANDIDATE, "my cv")).text()).isEqualTo("my cv");
  }

  @Test
  void aDeletedParentOfAThreadIsADeletion() {
    ObjectNode parent = rig.slack.say(rig.in, TALK, CANDIDATE, "gone with replies below");
    only(parent);
    ObjectNode event = event("message").put("subtype", "message_changed");
    event.putObject("message").put("subtype", "tombstone").put("ts", parent.path("ts").asText());
    event.set("previous_message", parent);
    acked(event.put("ts", rig.in.botMessages(TALK).get(0).path("ts").asText()));
    rig.await(() -> rig.events(parent).size() == 2, "the deletion");
    assertThat(rig.events(parent).get(1)).isInstanceOf(ChatEvent.Deleted.class);
  }

  @Test
  void everyKindOfEventIsAcknowledgedEvenThoseThatDoNotExistYet() {
    acked(event("message").put("subtype", "channel_join").put("user", CANDIDATE).put("ts", "1.2"));
    acked(event("message").put("subtype", "invented_tomorrow").put("ts", "1.3"));
    acked(event("message").put("bot_id", "B9").put("text", "a bot").put("ts", "1.4"));
    acked(event("message"));
    acked(event("reaction_added"));
    acked(event("invented_tomorrow"));
    acked(new ObjectMapper().createObjectNode().put("type", "team_join"));
  }

  @Test
  void botsAndStrangersAndListedPeopleAreWhoTheirIdsSay() {
    rig.in.user("USTR", "Rita", FakeUser.Kind.STRANGER);
    rig.in.user("UMULTI", "CEO", FakeUser.Kind.MULTI_CHANNEL_GUEST);
    rig.in.user("UINTERNAL", "Recruiter", FakeUser.Kind.MEMBER);
    assertThat(only(rig.slack.say(rig.in, TALK, "USTR", "x")).author().role())
        .as("a name proves nothing")
        .isEqualTo(Role.CANDIDATE);
    assertThat(only(rig.slack.say(rig.in, TALK, "UMULTI", "x")).author().role())
        .isEqualTo(Role.CANDIDATE);
    assertThat(only(rig.slack.say(rig.in, TALK, "UINTERNAL", "x")).author().role())
        .isEqualTo(Role.CANDIDATE);
    assertThat(only(rig.slack.say(rig.in, TALK, "UMAN", "x")).author().role())
        .isEqualTo(Role.MANAGER);
  }

  @Test
  void whoBecomesAGuestIsOneFromTheNextWordOn() {
    rig.in.user("UTURN", "Tia", FakeUser.Kind.MEMBER);
    assertThat(only(rig.slack.say(rig.in, TALK, "UTURN", "x")).author().role())
        .isEqualTo(Role.RECRUITER);
    rig.in.user("UTURN", "Tia", FakeUser.Kind.SINGLE_CHANNEL_GUEST);
    ObjectNode changed = event("user_change");
    changed.putObject("user").put("id", "UTURN");
    acked(changed);
    assertThat(only(rig.slack.say(rig.in, TALK, "UTURN", "x")).author().role())
        .isEqualTo(Role.CANDIDATE);
  }

  @Test
  void oneSlowLookUpStallsNobodyElse() {
    rig.in.user("USLOW", "Slow", FakeUser.Kind.MEMBER);
    rig.slack.api.faults.next("users.info", Fault.slow(Duration.ofSeconds(2)));
    ObjectNode slow = rig.slack.say(rig.in, TALK, "USLOW", "who am I?");
    List<Sent> others = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      others.add(rig.slack.send(rig.in, event("reaction_added")));
    }
    rig.await(() -> others.stream().allMatch(Sent::isAcked), "the others");
    assertThat(others).allMatch(sent -> sent.ackMillis() < 1500);
    // Longer than the bot's own patience on a busy machine: then Slack sends it once more.
    Sent first = sent("who am I?");
    rig.await(
        () -> first.isAcked() || first.ageMillis() > 3000, "an answer, or the end of patience");
    if (!first.isAcked()) {
      rig.slack.again(rig.in, first, false);
    }
    only(slow);
  }

  @Test
  void anAuthorWhoCannotBeFoundOutIsNotAcknowledgedSoThatSlackSendsAgain() {
    rig.in.user("ULATE", "Late", FakeUser.Kind.MEMBER);
    rig.slack.api.faults.next("users.info", Fault.error("internal_error"));
    ObjectNode message = rig.slack.say(rig.in, TALK, "ULATE", "unknown at first");
    Sent first = sent("unknown at first");
    rig.await(() -> rig.slack.api.calls("users.info").toString().contains("ULATE"), "the look-up");
    Rig.pause(300);
    assertThat(first.isAcked()).isFalse();
    Sent second = rig.slack.again(rig.in, first, false);
    rig.await(second::isAcked, "the second one");
    only(message);
  }

  @Test
  void twoActionsInOnePayloadAreAcknowledged() {
    ObjectNode payload = new ObjectMapper().createObjectNode().put("type", "block_actions");
    payload.putObject("user").put("id", RECRUITER);
    payload.putArray("actions").addObject().put("action_id", "a");
    ((com.fasterxml.jackson.databind.node.ArrayNode) payload.path("actions"))
        .addObject()
        .put("action_id", "b");
    Sent sent = rig.slack.socket.send(rig.in.team, "interactive", payload, 0);
    rig.await(sent::isAcked, "an acknowledgement");
  }
}
