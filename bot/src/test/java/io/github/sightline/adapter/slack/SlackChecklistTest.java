package io.github.sightline.adapter.slack;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static io.github.sightline.fakeslack.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an offer that is planned to a checklist that is settled, by real Bolt. */
class SlackChecklistTest {
  private Rig rig;

  @BeforeEach
  void up() {
    rig = Rig.up();
  }

  @AfterEach
  void down() {
    rig.close();
  }

  private Sent says(String user, String words) {
    Sent sent = rig.slack.command(rig.in, user, TALK, "/sightline checklist " + words);
    rig.await(sent::isAcked, "an answer to " + words);
    assertThat(sent.answer.path("response_type").asText()).isEqualTo("ephemeral");
    return sent;
  }

  private String home(String user, String shows) {
    rig.slack.openHome(rig.in, user);
    rig.await(
        () -> rig.in.views.containsKey(user) && rig.in.view(user).toString().contains(shows),
        "the page with " + shows);
    return rig.in.view(user).toString();
  }

  @Test
  void aChecklistIsWorkedOffBeforeAnOfferInChatAndOnThePage() {
    rig.declines(2);
    assertThat(rig.card("Caution").toString()).contains("Checklist 0/6");
    assertThat(says(RECRUITER, "<@UCAND|ana> offer by 2126-12-01").answer.toString())
        .contains("offer planned by 2126-12-01");
    says(RECRUITER, "<@UCAND|ana> done former employers called back <!here> by phone");
    rig.await(() -> rig.cards().get(0).toString().contains("Checklist 1/6"), "the card's line");
    assertThat(rig.cards().get(0).toString())
        .contains("Offer planned by", "references")
        .doesNotContain("called back");
    assertThat(says(MANAGER, "<@UCAND|ana>").answer.toString())
        .contains("Former employers: done", "called back <!here> by phone", "Rita")
        .doesNotContain("mrkdwn");

    home(MANAGER, "Ana: checklist 1/6");
    rig.slack.pressHome(rig.in, MANAGER, "sightline:check-done-identity:NOTHING");
    rig.await(
        () -> rig.in.view(MANAGER).toString().contains("Ana: checklist 2/6"), "the page anew");
    rig.await(() -> rig.cards().get(0).toString().contains("Checklist 2/6"), "the card's line");
    says(MANAGER, "<@UCAND|ana> offer off");
    assertThat(home(MANAGER, "No checklist is open before an offer"))
        .doesNotContain("checklist 2/6");
    assertThat(rig.in.cards(TALK)).as("the candidate saw the notice alone").hasSize(1);
  }

  @Test
  void aButtonOfAnAnswerIsConfirmedInAWindowForNothingElseChangesThere() {
    rig.declines(2);
    rig.card("Caution");
    ObjectNode list = says(MANAGER, "<@UCAND|ana>").answer.deepCopy();
    Sent press =
        rig.slack.press(rig.in, MANAGER, TALK, list, "sightline:check-done-vendors:NOTHING");
    rig.await(press::isAcked, "the press");
    rig.await(() -> rig.in.views.toString().contains("vendors done. Checklist 1/6"), "the window");
  }

  @Test
  void candidatesSeeNothingOfChecklistsAndNamesAreAskedForAsAccounts() {
    rig.declines(2);
    rig.card("Caution");
    says(MANAGER, "<@UCAND|ana> offer");
    assertThat(says(CANDIDATE, "<@UCAND|ana>").answer.toString())
        .contains("Only the hiring team")
        .doesNotContain("0/6");
    assertThat(says(CANDIDATE, "<@UCAND|ana> done identity").answer.toString())
        .contains("Only the hiring team");
    assertThat(home(CANDIDATE, "decides nothing")).doesNotContainIgnoringCase("checklist");
    assertThat(says(MANAGER, "@ana done identity").answer.toString()).contains("Escape channels");
    assertThat(rig.in.botMessages(WARN).toString()).contains("Checklist 0/6");
  }
}
