package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ROOM;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person told and what is written later: asked about once, and settled by a press. */
class DisputesTest {
  private static final String THURSDAY = "2026-03-05T15:00:00Z video confirmed";
  private static final String FRIDAY = "2026-03-06T10:00:00Z video confirmed";
  private static final UserId RITA = ROOM.user("rita");

  private final Bot bot = new Bot();
  private final Interviews interviews = new Interviews(bot);

  private void confirmedByButton() {
    takes(
        team(1, "video interview on Thursday at 3pm? [ask-video]"),
        ana(2, "works for me [video-accept]"));
    interviews.press(InterviewAction.RIGHT, ANA, Role.CANDIDATE);
    assertThat(interviews.all()).containsExactly(THURSDAY);
    assertThat(asked()).isEmpty();
  }

  /** Takes them in, and lets as much time pass as they took. */
  private void takes(ChatEvent... events) {
    bot.takes(events);
    Duration rest = Duration.between(bot.now(), events[events.length - 1].at());
    bot.waits(rest.isNegative() ? Duration.ZERO : rest.plusMinutes(1));
  }

  private List<Outgoing> asked() {
    return interviews.asked().stream().filter(card -> card.key().startsWith("dispute:")).toList();
  }

  private Outgoing question() {
    assertThat(asked()).hasSize(1);
    return asked().get(0);
  }

  private Answer press(InterviewAction action, UserId who, Role role) {
    bot.waits(Duration.ofMinutes(5));
    Answer answer =
        bot.desk()
            .onPress(
                new Press(
                    "d" + action + who.id(),
                    question().key(),
                    action.key(),
                    new Author(who, who.id(), role),
                    bot.now(),
                    ""));
    bot.waits(Duration.ZERO);
    return answer;
  }

  @Test
  void aTimeStatedAfterAButtonIsAskedAboutOnceAndWhatWasToldHoldsMeanwhile() {
    confirmedByButton();
    takes(team(4, "great, see you on Friday at 10am"));
    assertThat(question().toString())
        .contains(
            "Thursday 5 March 2026, 15:00", "Friday 6 March 2026, 10:00", "see you on Friday");
    assertThat(interviews.all()).containsExactly(THURSDAY);
    takes(team(5, "as I said, see you on Friday at 10am"), ana(6, "ok"));
    assertThat(question().title()).contains("Told one thing, written another");
    assertThat(bot.platform.posts).filteredOn(c -> c.key().startsWith("dispute:")).hasSize(1);
  }

  @Test
  void takingWhatWasWrittenMovesTheInterviewAndSettlesTheQuestion() {
    confirmedByButton();
    takes(team(4, "great, see you on Friday at 10am"));
    assertThat(press(InterviewAction.TAKE, RITA, Role.RECRUITER).accepted()).isTrue();
    assertThat(interviews.all()).containsExactly(FRIDAY);
    assertThat(question().sections()).allMatch(section -> section.buttons().isEmpty());
    assertThat(question().toString()).contains("Settled by rita", "Friday 6 March 2026, 10:00");
    assertThat(interviews.shown().toString()).contains("Friday 6 March 2026, 10:00");
    assertThat(press(InterviewAction.KEEP, ROOM.user("mo"), Role.MANAGER).accepted()).isFalse();
    assertThat(interviews.all()).containsExactly(FRIDAY);
  }

  @Test
  void keepingWhatWasToldSettlesItForGood() {
    confirmedByButton();
    takes(team(4, "great, see you on Friday at 10am"));
    assertThat(press(InterviewAction.KEEP, RITA, Role.RECRUITER).accepted()).isTrue();
    assertThat(interviews.all()).containsExactly(THURSDAY);
    takes(team(6, "see you on Friday at 10am"));
    assertThat(question().toString()).contains("Settled by rita");
  }

  @Test
  void aMoveByCommandThatTheTalkContradictsIsAskedAbout() {
    takes(
        team(1, "video interview on Thursday at 3pm? [ask-video]"),
        ana(2, "works for me [video-accept]"));
    interviews.types("move Friday 10am");
    takes(team(4, "could we move it to Monday at 11am?"));
    assertThat(interviews.all()).containsExactly(FRIDAY);
    assertThat(question().toString()).contains("Monday 9 March 2026, 11:00");
    bot.waits(Duration.ofMinutes(1));
    interviews.types("move Monday 11am");
    assertThat(question().sections())
        .as("the team moved it itself")
        .allMatch(s -> s.buttons().isEmpty());
  }

  @Test
  void aWayToMeetThatWasToldIsAskedAboutToo() {
    takes(
        team(1, "video interview on Thursday at 3pm? [ask-video]"),
        ana(2, "works for me [video-accept]"));
    interviews.types("format phone");
    takes(team(4, "Thursday at 3pm it is, let's switch to a video call please [ask-video]"));
    assertThat(interviews.all()).containsExactly(THURSDAY.replace("video", "phone"));
    assertThat(question().toString()).contains("phone call", "video call");
    press(InterviewAction.TAKE, RITA, Role.RECRUITER);
    assertThat(interviews.all()).containsExactly(THURSDAY);
  }

  @Test
  void whatAgreesOrIsOnlyMentionedOrAnotherRoundIsNotAskedAbout() {
    confirmedByButton();
    takes(
        team(4, "great, see you on Thursday at 3pm"),
        ana(5, "see you Thursday"),
        team(6, "the office is closed on Friday from 10am"),
        team(7, "please send your CV by Friday 10am"),
        team(8, "the next round would be a video call on Monday at 2pm [ask-video]"));
    assertThat(asked()).isEmpty();
  }

  @Test
  void nothingIsAskedWhereNobodyToldAnything() {
    takes(
        team(1, "video interview on Thursday at 3pm? [ask-video]"),
        ana(2, "works for me [video-accept]"),
        team(3, "great, see you on Friday at 10am"));
    assertThat(asked()).isEmpty();
  }

  @Test
  void onlyTheTeamSaysWhichHolds() {
    confirmedByButton();
    takes(team(4, "great, see you on Friday at 10am"));
    assertThat(press(InterviewAction.TAKE, ANA, Role.CANDIDATE).accepted()).isFalse();
    assertThat(press(InterviewAction.TAKE, ROOM.user("eve"), Role.OTHER).accepted()).isFalse();
    assertThat(interviews.all()).containsExactly(THURSDAY);
    assertThat(interviews.shown().toString()).doesNotContain("Told one thing");
  }
}
