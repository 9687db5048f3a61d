package io.github.sightline.adapter.slack;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static io.github.sightline.fakeslack.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Interviews in Slack: the recruiter lives in Phoenix, the candidate in Lagos, and neither changes
 * clocks.
 */
class SlackInterviewTest {
  private static final String NOON = "in 3 days at 12:00";

  private Rig rig;

  @BeforeEach
  void up() {
    rig = Rig.up();
    rig.in.lives(RECRUITER, "America/Phoenix");
    rig.in.lives(MANAGER, "America/Phoenix");
    rig.in.lives(CANDIDATE, "Africa/Lagos");
    ObjectNode hers = rig.slack.say(rig.in, TALK, CANDIDATE, "hello there");
    ObjectNode his = rig.slack.say(rig.in, TALK, RECRUITER, "hello, nice to have you here");
    rig.await(() -> isRead(hers) && isRead(his), "the talk to be read");
  }

  @AfterEach
  void down() {
    rig.close();
  }

  private boolean isRead(ObjectNode message) {
    MessageId id = new MessageId(new ChannelId("slack", "T1", TALK), message.path("ts").asText());
    return rig.store.ledger().transact(books -> books.talks().find(id)).isPresent();
  }

  private ObjectNode last() {
    return rig.in.room(TALK).messages.lastEntry().getValue();
  }

  /** What stands in the candidate's channel beside the notice. */
  private List<ObjectNode> cards() {
    return rig.in.cards(TALK).stream()
        .filter(
            card ->
                card.path("text").asText().contains("Interview")
                    || card.path("text").asText().contains("time is being"))
        .toList();
  }

  private ObjectNode card(String title) {
    rig.await(
        () -> cards().stream().anyMatch(card -> card.path("text").asText().startsWith(title)),
        "a card " + title);
    assertThat(cards()).hasSize(1);
    return cards().get(0);
  }

  private String types(String user, String words) {
    Sent sent = rig.slack.command(rig.in, user, TALK, "/interview " + words);
    rig.await(sent::isAcked, "an answer to " + words);
    assertThat(sent.answer.path("response_type").asText()).isEqualTo("ephemeral");
    return sent.answer.toString();
  }

  private Sent press(String user, ObjectNode card, String button) {
    Sent sent = rig.slack.press(rig.in, user, TALK, card, "sightline:interview-" + button);
    rig.await(sent::isAcked, "the press to be acknowledged");
    return sent;
  }

  @Test
  void whatIsProposedByCommandIsAgreedToByButtonAndListed() {
    assertThat(types(RECRUITER, "propose <@UCAND|ana> " + NOON + " video"))
        .contains("12:00 (Phoenix)", "20:00 in Lagos");
    ObjectNode proposed = card("Interview proposed");
    assertThat(proposed.toString())
        .as("every reader sees it on the own clock")
        .contains("\"type\":\"date\"", "(Lagos)", "(Phoenix)", "Video call");
    press(CANDIDATE, proposed, "right:NOTHING");
    assertThat(card("Interview arranged").path("ts")).isEqualTo(proposed.path("ts"));
    assertThat(types(MANAGER, "list")).contains("1 interview", "12:00", "Ana", "confirmed");
    rig.slack.openHome(rig.in, MANAGER);
    rig.await(() -> rig.in.views.containsKey(MANAGER), "the page");
    assertThat(rig.in.view(MANAGER).toString()).contains("The next 14 days", "Ana, video call");
    assertThat(types(RECRUITER, "move in 3 days at 13:00")).contains("13:00 (Phoenix)");
    rig.await(() -> cards().get(0).toString().contains("21:00 (Lagos)"), "the move");
    types(RECRUITER, "cancel");
    assertThat(card("Interview called off").toString()).doesNotContain("button");
  }

  @Test
  void theCandidateAsksForAnotherFormatAndOnlyTheRecruiterHearsOfIt() {
    types(RECRUITER, "propose <@UCAND|ana> " + NOON + " video");
    ObjectNode proposed = card("Interview proposed");
    press(CANDIDATE, proposed, "other-format:NOTHING");
    rig.await(() -> rig.in.views.toString().contains("offer other formats"), "thanks");
    rig.await(() -> rig.in.channels.containsKey("DREC"), "the note");
    rig.await(() -> !rig.in.botMessages("DREC").isEmpty(), "the note");
    assertThat(rig.in.botMessages("DREC").toString()).contains("Adjustment asked for");
    assertThat(cards().get(0)).as("nothing else is said in the channel").isEqualTo(proposed);
    rig.declines(4);
    rig.await(() -> isRead(last()), "the talk to be read");
    Rig.pause(500);
    assertThat(rig.in.botMessages(WARN)).isEmpty();
  }

  @Test
  void whatIsAgreedInTheTalkGetsOneCardInTheZonesOfBoth() {
    rig.slack.say(rig.in, TALK, RECRUITER, "video interview in 3 days at 11am? [ask-video]");
    rig.slack.say(rig.in, TALK, CANDIDATE, "works for me [video-accept]");
    assertThat(card("Interview arranged").toString())
        .contains("11:00 (Phoenix)", "19:00 (Lagos)")
        .doesNotContainIgnoringCase("signal");
  }

  @Test
  void errorsSayWhatToWrite() {
    assertThat(types(RECRUITER, "propose <@UCAND|ana> soon")).contains("There is no time in");
    assertThat(types(RECRUITER, "propose <@UCAND|ana> Friday")).contains("At what hour?");
    assertThat(types(RECRUITER, "propose @ana Friday 3pm")).contains("Escape channels");
    assertThat(types(RECRUITER, "move <@UCAND|ana> Friday 3pm")).contains("no such interview");
    assertThat(types(RECRUITER, "reschedule")).contains("There is no /interview reschedule");
    assertThat(types(CANDIDATE, "list")).contains("Only the hiring team");
    assertThat(types(RECRUITER, "propose Friday @ 3pm")).contains("Proposed: Friday");
  }

  @Test
  void aCommandThatSlackSendsTwiceIsOneInterview() {
    Sent once = rig.slack.command(rig.in, RECRUITER, TALK, "/interview propose " + NOON);
    rig.await(once::isAcked, "an answer");
    card("Interview proposed");
    Sent again =
        rig.slack.socket.send(
            rig.in.team, "slash_commands", once.envelope.path("payload").deepCopy(), 1);
    rig.await(again::isAcked, "an answer");
    assertThat(types(RECRUITER, "list <@UCAND|ana>")).contains("1 interview.");
  }
}
