package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.ADMIN;
import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.MANAGER;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakediscord.Act;
import io.github.sightline.fakediscord.Fault;
import io.github.sightline.fakediscord.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a candidate's words to the card in the manager's channel, and back by its buttons. */
class DiscordBotTest {
  private static final String CARD = ":card:discord/" + Sample.GUILD + "/" + CANDIDATE;

  private Rig rig;

  @BeforeEach
  void up() {
    rig = Rig.up();
  }

  @AfterEach
  void down() {
    rig.close();
  }

  private Act press(String user, ObjectNode card, String button) {
    return rig.answered(rig.discord.press(rig.in, user, WARN, card, "s:" + button + CARD));
  }

  private boolean isChanged(String to) {
    return rig.posts(WARN).get(0).toString().contains(to);
  }

  @Test
  void aTalkBecomesOneCardThatButtonsChangeInPlaceWithItsHistoryBelow() {
    rig.declines(2);
    ObjectNode card = rig.card("Caution · Ana");
    assertThat(card.toString()).contains("<t:").contains("> \\\\[video\\\\-refusal\\\\] number 0");
    press(MANAGER, card, "acknowledge:NOTHING");
    rig.await(() -> isChanged("Seen \\\\(Mo\\\\)"), "the change");
    String thread = card.path("id").asText();
    rig.await(() -> rig.in.channels.containsKey(thread), "the thread");
    rig.await(
        () -> rig.posts(thread).stream().anyMatch(m -> m.toString().contains("\"Seen\"")),
        "its entry in the thread");
    rig.declines(1);
    assertThat(rig.card("High · Ana").path("id")).isEqualTo(card.path("id"));
    assertThat(rig.posts(TALK)).as("only the notice, no word of warnings").hasSize(1);
    assertThat(rig.posts(TALK).toString())
        .doesNotContainIgnoringCase("caution")
        .doesNotContainIgnoringCase("warning");
  }

  @Test
  void notAConcernAsksForAReasonInAWindow() {
    rig.declines(2);
    Act window = press(MANAGER, rig.card("Caution"), "not-a-concern:REASON");
    assertThat(window.answer().path("type").asInt()).isEqualTo(9);
    Act empty = rig.answered(rig.discord.submit(rig.in, MANAGER, WARN, window.answer(), "   "));
    assertThat(empty.answer().toString()).contains("few words");
    rig.answered(
        rig.discord.submit(rig.in, MANAGER, WARN, window.answer(), "met @everyone in person"));
    assertThat(rig.card("Settled by Mo").toString()).contains("met @\u2060everyone in person");
  }

  @Test
  void onlyTheTeamCanPressAndOnlyToTheTeamACaseIsAssigned() {
    rig.declines(2);
    ObjectNode card = rig.card("Caution");
    assertThat(press(CANDIDATE, card, "acknowledge:NOTHING").answer().toString())
        .contains("Only the hiring team");
    assertThat(rig.posts(WARN).get(0)).isEqualTo(card);
    Act list = press(MANAGER, card, "assign:PERSON");
    String id =
        list.answer()
            .path("data")
            .path("components")
            .path(0)
            .path("components")
            .path(0)
            .path("custom_id")
            .asText();
    assertThat(
            rig.answered(rig.discord.choose(rig.in, MANAGER, WARN, id, CANDIDATE))
                .answer()
                .toString())
        .contains("Choose somebody of the hiring team");
    rig.answered(rig.discord.choose(rig.in, MANAGER, WARN, id, RECRUITER));
    rig.await(() -> isChanged("to Rita \\\\(" + RECRUITER + "\\\\), by Mo"), "the change");
  }

  @Test
  void commandsAnswerOnePerson() {
    rig.declines(2);
    rig.card("Caution");
    assertThat(command(MANAGER, "sightline candidate", CANDIDATE)).contains("Caution · Ana");
    assertThat(command(MANAGER, "sightline status", "")).contains("1 channels are read");
    assertThat(command(MANAGER, "sightline summary", "")).contains("1 decision is waiting");
    assertThat(command(MANAGER, "sightline dashboard", "")).contains("switched off");
    assertThat(command(MANAGER, "sightline calendar", "")).contains("come with the dashboard");
    assertThat(command(CANDIDATE, "sightline candidate", CANDIDATE))
        .contains("Only the hiring team")
        .doesNotContain("Caution");
    assertThat(command(CANDIDATE, "interview-bot about", "")).contains("decides nothing");
    assertThat(rig.discord.commands.toString()).contains("This is a refusal");
  }

  private String command(String user, String words, String person) {
    return rig.answered(rig.discord.command(rig.in, user, TALK, words, person)).answer().toString();
  }

  @Test
  void aMessageIsCorrectedByItsMenu() {
    rig.declines(2);
    rig.card("Caution");
    ObjectNode said = rig.in.channel(TALK).messages.lastEntry().getValue();
    Act act = rig.answered(rig.discord.menu(rig.in, MANAGER, TALK, said, "This is not"));
    assertThat(act.answer().toString()).contains("Noted");
    rig.card("Settled · Ana");
  }

  @Test
  void aLostAnswerToAPostIsLookedForAndNotDoubled() {
    rig.discord.rest.faults.next("POST /channels/*/messages", Fault.lost());
    rig.declines(2);
    rig.await(() -> !rig.posts(WARN).isEmpty(), "the card");
    rig.declines(1);
    rig.card("High");
    assertThat(rig.posts(WARN)).hasSize(1);
  }

  @Test
  void patienceThatDiscordAsksForIsGiven() {
    rig.discord.rest.faults.next(
        "POST /channels/*/messages", Fault.rateLimited(1.2), Fault.rateLimited(0.8));
    long asked = System.nanoTime();
    rig.declines(2);
    rig.card("Caution");
    assertThat(System.nanoTime() - asked).isGreaterThan(2_000_000_000L);
    assertThat(rig.discord.rest.count("POST /channels/*/messages")).isLessThan(6);
  }

  @Test
  void adjustmentsAreToldToTheRecruiterAloneAndWithoutAWordOfWhat() {
    rig.discord.say(rig.in, TALK, CANDIDATE, "[accommodation] I have a secret reason");
    String direct = rig.discord.direct(RECRUITER).id;
    rig.await(() -> !rig.posts(direct).isEmpty(), "the note");
    assertThat(rig.posts(direct).toString())
        .contains("On hold · Ana")
        .doesNotContainIgnoringCase("adjustment")
        .doesNotContain("secret reason");
    assertThat(rig.posts(WARN)).isEmpty();
  }

  @Test
  void aWarningsChannelThatOthersCanViewGetsNothingAndAnAdministratorIsTold() {
    rig.in.channel(WARN).view(CANDIDATE, 1, true);
    rig.declines(3);
    String direct = rig.discord.direct(ADMIN).id;
    rig.await(() -> !rig.posts(direct).isEmpty(), "word to the administrator");
    assertThat(rig.posts(direct).toString())
        .contains("1 person who is not of the staff")
        .doesNotContain("Ana");
    assertThat(rig.posts(WARN)).isEmpty();
  }
}
