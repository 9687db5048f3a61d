package io.github.sightline.adapter.slack;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static io.github.sightline.fakeslack.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import io.github.sightline.fakeslack.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a candidate's words to the card in the manager's channel, and back by its buttons. */
class SlackBotTest {
  private Rig rig;

  @BeforeEach
  void up() {
    rig = Rig.up();
  }

  @AfterEach
  void down() {
    rig.close();
  }

  private Sent press(String user, ObjectNode card, String button) {
    Sent sent = rig.slack.press(rig.in, user, WARN, card, "sightline:" + button);
    rig.await(sent::isAcked, "the press to be acknowledged");
    return sent;
  }

  private ObjectNode value(String name, String value) {
    ObjectNode values = new ObjectMapper().createObjectNode();
    values.putObject("field").putObject("field").put(name, value);
    return values;
  }

  @Test
  void aTalkBecomesOneCardThatButtonsChangeInPlace() {
    rig.declines(2);
    ObjectNode card = rig.card("Caution · Ana");
    press(MANAGER, card, "acknowledge:NOTHING");
    rig.await(() -> rig.cards().get(0).toString().contains("Seen (Mo)"), "the change");
    rig.await(
        () -> rig.in.botMessages(WARN).stream().anyMatch(m -> m.toString().contains("\"Seen\"")),
        "its entry in the thread");
    rig.declines(1);
    assertThat(rig.card("High · Ana").path("ts")).isEqualTo(card.path("ts"));
    assertThat(rig.in.cards(TALK)).as("only the notice, no word of warnings").hasSize(1);
    assertThat(rig.in.cards(TALK).toString())
        .doesNotContainIgnoringCase("caution")
        .doesNotContainIgnoringCase("warning");
  }

  @Test
  void notAConcernAsksForAReasonInAWindow() {
    rig.declines(2);
    press(MANAGER, rig.card("Caution"), "not-a-concern:REASON");
    rig.await(() -> rig.in.views.containsKey("V0"), "the window");
    ObjectNode view = rig.in.view("V0");
    Sent empty = rig.slack.submit(rig.in, MANAGER, view, value("value", "  "));
    rig.await(empty::isAcked, "the refusal");
    assertThat(empty.answer.toString()).contains("errors").contains("few words");
    Sent filled = rig.slack.submit(rig.in, MANAGER, view, value("value", "met <!here> in person"));
    rig.await(filled::isAcked, "the answer");
    assertThat(rig.card("Settled by Mo").toString()).contains("met <!here> in person");
  }

  @Test
  void onlyTheTeamCanPressAndOnlyToTheTeamACaseIsAssigned() {
    rig.declines(2);
    ObjectNode card = rig.card("Caution");
    press(CANDIDATE, card, "acknowledge:NOTHING");
    rig.await(() -> rig.in.views.toString().contains("Only the hiring team"), "the refusal");
    assertThat(rig.cards().get(0)).isEqualTo(card);
    press(MANAGER, card, "assign:PERSON");
    rig.await(() -> rig.in.views.containsKey("V1"), "the window");
    ObjectNode view = rig.in.view("V1");
    Sent wrong = rig.slack.submit(rig.in, MANAGER, view, value("selected_user", CANDIDATE));
    rig.await(wrong::isAcked, "the refusal");
    assertThat(wrong.answer.toString()).contains("hiring team");
    rig.slack.submit(rig.in, MANAGER, view, value("selected_user", RECRUITER));
    rig.await(() -> rig.cards().get(0).toString().contains("to Rita (UREC), by Mo"), "the change");
  }

  @Test
  void aCandidateInTheChannelOfWarningsStopsThePostsAndAnAdministratorIsTold() {
    rig.in.room(WARN).members.add(CANDIDATE);
    rig.declines(3);
    rig.await(() -> rig.in.channels.containsKey("DADM"), "word to the administrator");
    rig.await(() -> !rig.in.botMessages("DADM").isEmpty(), "word to the administrator");
    assertThat(rig.in.botMessages("DADM").toString())
        .contains("1 guest or candidate")
        .doesNotContain("Ana");
    assertThat(rig.in.botMessages(WARN)).isEmpty();
  }

  @Test
  void sharedPublicAndUnreadableChannelsGetNothing() {
    rig.in.room(WARN).isPendingExternal = true;
    rig.declines(2);
    rig.await(() -> rig.in.channels.containsKey("DADM"), "word to the administrator");
    rig.await(() -> !rig.in.botMessages("DADM").isEmpty(), "word to the administrator");
    assertThat(rig.in.botMessages("DADM").toString()).contains("another organisation");
    assertThat(rig.in.botMessages(WARN)).isEmpty();
  }

  @Test
  void commandsAnswerOnePersonAndSayWhatIsWrong() {
    rig.declines(2);
    rig.card("Caution");
    assertThat(command(MANAGER, "/sightline candidate <@UCAND|ana>")).contains("Caution · Ana");
    assertThat(command(MANAGER, "/sightline status")).contains("1 channels are read");
    assertThat(command(MANAGER, "/sightline candidate @ana")).contains("Escape channels");
    assertThat(command(MANAGER, "/sightline stats")).contains("There is no command");
    assertThat(command(CANDIDATE, "/sightline candidate <@UCAND|ana>"))
        .contains("Only the hiring team")
        .doesNotContain("Caution");
    assertThat(command(CANDIDATE, "/sightline privacy")).contains("decides nothing");
  }

  private String command(String user, String text) {
    Sent sent = rig.slack.command(rig.in, user, TALK, text);
    rig.await(sent::isAcked, "an answer to " + text);
    assertThat(sent.answer.path("response_type").asText()).isEqualTo("ephemeral");
    return sent.answer.toString();
  }

  @Test
  void theSummaryOfThisWeekIsForOnePersonAndItsButtonsDecideTheCase() {
    assertThat(command(MANAGER, "/sightline summary")).contains("nothing is waiting");
    rig.declines(2);
    ObjectNode card = rig.card("Caution");
    assertThat(command(CANDIDATE, "/sightline summary")).doesNotContain("Ana");
    Sent sent = rig.slack.command(rig.in, MANAGER, TALK, "/sightline summary");
    rig.await(sent::isAcked, "the summary");
    assertThat(sent.answer.path("text").asText())
        .startsWith("1 decision is waiting for you, since ");
    assertThat(sent.answer.toString()).contains("Decision owed: Ana").contains("declined 2 times");
    assertThat(rig.in.botMessages(WARN).toString()).doesNotContain("Decision owed");
    press(MANAGER, sent.answer.deepCopy(), "offer-formats:NOTHING");
    rig.await(
        () -> rig.cards().get(0).toString().contains("Offers other formats (Mo)"), "the change");
    assertThat(rig.cards().get(0).path("ts")).isEqualTo(card.path("ts"));
    assertThat(command(MANAGER, "/sightline summary")).contains("No decision is waiting");
  }

  @Test
  void aMessageIsCorrectedByItsShortcutAndThePageShowsWhatIsOpen() {
    rig.declines(2);
    rig.card("Caution");
    rig.slack.openHome(rig.in, MANAGER);
    rig.await(() -> rig.in.views.containsKey(MANAGER), "the page");
    assertThat(rig.in.view(MANAGER).toString()).contains("Decision owed: Ana");
    ObjectNode said = rig.in.room(TALK).messages.lastEntry().getValue();
    rig.slack.shortcut(rig.in, MANAGER, TALK, said, "this-is-not");
    rig.card("Settled · Ana");
    rig.slack.openHome(rig.in, CANDIDATE);
    rig.await(() -> rig.in.views.containsKey(CANDIDATE), "the page of a candidate");
    assertThat(rig.in.view(CANDIDATE).toString()).contains("decides nothing").doesNotContain("Ana");
  }

  @Test
  void aLostAnswerToAPostIsLookedForAndNotDoubled() {
    rig.slack.api.faults.next("chat.postMessage", Fault.lost());
    rig.declines(2);
    rig.await(() -> !rig.cards().isEmpty(), "the card");
    rig.declines(1);
    rig.card("High");
    assertThat(rig.cards()).hasSize(1);
  }

  @Test
  void patienceThatSlackAsksForIsGiven() {
    rig.slack.api.faults.next("chat.postMessage", Fault.rateLimited(2));
    long asked = System.nanoTime();
    rig.declines(2);
    rig.card("Caution");
    assertThat(System.nanoTime() - asked).isGreaterThan(2_000_000_000L);
    assertThat(rig.slack.api.count("chat.postMessage")).as("notice, 429, card").isLessThan(5);
  }

  @Test
  void adjustmentsAreToldToTheRecruiterAlone() {
    rig.slack.say(rig.in, TALK, CANDIDATE, "[accommodation] I have a secret reason");
    rig.await(() -> rig.in.channels.containsKey("DREC"), "the note");
    rig.await(() -> !rig.in.botMessages("DREC").isEmpty(), "the note");
    assertThat(rig.in.botMessages("DREC").toString()).doesNotContain("secret reason");
    assertThat(rig.in.botMessages(WARN)).isEmpty();
  }
}
