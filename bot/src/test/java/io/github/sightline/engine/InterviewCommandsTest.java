package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.BEN;
import static io.github.sightline.engine.Bot.ROOM;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed behind {@code /interview}; a Monday, nine o'clock at UTC. */
class InterviewCommandsTest {
  private static final String THURSDAY = "2026-03-05T15:00:00Z";

  private final Bot bot = new Bot();
  private final Interviews interviews = new Interviews(bot);

  @BeforeEach
  void known() {
    bot.takes(ana(1, "hello"));
  }

  private void propose(String words) {
    assertThat(interviews.types("propose " + words)).matches(Answer::accepted, words);
  }

  @Test
  void aProposalIsShownAndATalkedYesConfirmsIt() {
    propose("Thursday 3pm video");
    assertThat(interviews.all()).containsExactly(THURSDAY + " video proposed");
    assertThat(interviews.shown())
        .extracting(Outgoing::title)
        .containsExactly("Interview proposed");
    bot.takes(ana(3, "yes, works for me"));
    assertThat(interviews.all()).containsExactly(THURSDAY + " video confirmed");
    assertThat(interviews.shown())
        .extracting(Outgoing::title)
        .containsExactly("Interview arranged");
  }

  @Test
  void aProposalCanBeCounteredInTheTalk() {
    propose("Thursday 3pm video");
    bot.takes(ana(3, "could we do Friday at 4pm instead?"), team(4, "sure, see you then"));
    assertThat(interviews.all()).containsExactly("2026-03-06T16:00:00Z video confirmed");
  }

  @Test
  void timesAreReadInTheZoneOfWhoTypes() {
    bot.ledger.transact(
        books -> {
          books.zones().note(ROOM.user("rita"), ZoneId.of("America/New_York"), bot.now());
          books.zones().note(ANA, ZoneId.of("Asia/Tokyo"), bot.now());
          return true;
        });
    Answer answer = interviews.types("propose Thursday 8am video");
    assertThat(answer.text())
        .isEqualTo("Proposed: Thursday 5 March 2026, 08:00 (New York). That is 22:00 in Tokyo.");
    assertThat(interviews.all()).containsExactly("2026-03-05T13:00:00Z video proposed");
    assertThat(interviews.shown().toString())
        .contains("Please note: 08:00 in New York is 22:00 in Tokyo");
    assertThat(interviews.types("list").details().toString())
        .contains("Thursday 5 March", "08:00–09:00 ana", "(22:00 in Tokyo)", "not confirmed yet");
  }

  @Test
  void whatIsMovedByCommandStaysWhateverIsReadLater() {
    propose("Thursday 3pm video");
    bot.takes(ana(3, "works for me"));
    interviews.types("move Friday 10:00-10:45");
    assertThat(interviews.all()).containsExactly("2026-03-06T10:00:00Z video confirmed");
    bot.takes(team(6, "could we push it to Monday at noon?"), ana(7, "sure"));
    bot.waits(Duration.ofHours(6));
    assertThat(interviews.all()).containsExactly("2026-03-06T10:00:00Z video confirmed");
    interviews.types("format phone");
    interviews.types("cancel");
    assertThat(interviews.all()).containsExactly("2026-03-06T10:00:00Z phone cancelled");
  }

  @Test
  void ofSeveralInterviewsOneHasToBeNamed() {
    propose("Thursday 3pm video");
    propose("Friday 3pm onsite");
    Answer which = interviews.types("cancel");
    assertThat(which.accepted()).isFalse();
    assertThat(which.details()).hasSize(2);
    assertThat(interviews.types("cancel #3").accepted()).isFalse();
    assertThat(interviews.types("cancel #2").accepted()).isTrue();
    assertThat(interviews.all())
        .containsExactly(THURSDAY + " video proposed", "2026-03-06T15:00:00Z onsite cancelled");
  }

  @Test
  void outcomesAreToldOnlyOfWhatWasDue() {
    propose("today 3pm video");
    bot.takes(ana(3, "works for me"));
    assertThat(interviews.types("outcome held").accepted()).isFalse();
    bot.waits(Duration.ofHours(8));
    assertThat(interviews.types("outcome perhaps").text()).contains("held, candidate-missed");
    assertThat(interviews.types("outcome candidate-missed").accepted()).isTrue();
    assertThat(interviews.all()).containsExactly("2026-03-02T15:00:00Z video no-show");
  }

  @Test
  void whoIsNotOfTheTeamTypesNothing() {
    for (Role role : new Role[] {Role.CANDIDATE, Role.OTHER}) {
      assertThat(interviews.types("propose Thursday 3pm", BEN, role).accepted()).isFalse();
      assertThat(interviews.types("list", BEN, role).details()).isEmpty();
    }
    assertThat(interviews.all()).isEmpty();
  }

  @Test
  void whatCannotBeDoneSaysWhatToWrite() {
    assertThat(interviews.types("propose next week").text()).contains("no exact time");
    assertThat(interviews.types("propose Thursday").text()).contains("At what hour?");
    assertThat(interviews.types("propose 3pm Thursday or 4pm Friday").text()).contains("Give one");
    assertThat(interviews.types("propose 1 March 2026 3pm").text()).contains("is past");
    assertThat(interviews.types("move Friday 3pm").text()).contains("no such interview");
    assertThat(interviews.types("format").text()).contains("no such interview");
    assertThat(interviews.types("dance").details()).hasSize(1);
    assertThat(interviews.types("").text()).isEqualTo("No interview is arranged.");
  }
}
