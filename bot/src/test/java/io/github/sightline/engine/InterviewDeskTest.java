package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.BEN;
import static io.github.sightline.engine.Bot.ROOM;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.anaDeletes;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people press and see below interviews; the talk begins on a Monday at nine, at UTC. */
class InterviewDeskTest {
  private static final String THURSDAY = "2026-03-05T15:00:00Z";
  private static final UserId RITA = ROOM.user("rita");

  private final Bot bot = new Bot();
  private final Interviews interviews = new Interviews(bot);

  @BeforeEach
  void arranged() {
    bot.takes(team(1, "video interview on Thursday at 3pm? [ask-video]"));
  }

  private Outgoing card() {
    assertThat(interviews.shown()).hasSize(1);
    return interviews.shown().get(0);
  }

  private void agreed() {
    bot.takes(ana(2, "works for me [video-accept]"));
    assertThat(interviews.all()).containsExactly(THURSDAY + " video confirmed");
  }

  @Test
  void whatIsDefiniteIsShownOnceToBothSidesAndChangedInPlace() {
    assertThat(interviews.shown()).as("proposed is not definite").isEmpty();
    agreed();
    assertThat(card().title()).isEqualTo("Interview arranged");
    assertThat(card().audience()).isEqualTo(new Audience.WithCandidate(ROOM));
    assertThat(card().toString()).contains("Thursday 5 March 2026, 15:00 (UTC)", "Video call");
    bot.takes(team(3, "sorry, I have to cancel Thursday"));
    assertThat(card().title()).isEqualTo("Interview called off");
    assertThat(card().sections()).allMatch(section -> section.buttons().isEmpty());
    assertThat(bot.platform.posts).hasSize(1);
  }

  @Test
  void aYesThatIsTakenBackIsTakenOffTheCard() {
    agreed();
    bot.takes(anaDeletes(2));
    assertThat(card().title()).isEqualTo("A time is being agreed");
  }

  @Test
  void anInterviewWhoseMessageIsGoneIsCalledOffOnItsCard() {
    agreed();
    bot.takes(new ChatEvent.Deleted(new MessageId(ROOM, "000001"), bot.now()));
    assertThat(interviews.all()).isEmpty();
    assertThat(card().title()).isEqualTo("Interview called off");
  }

  @Test
  void anotherFormatNeedsNoReasonHoldsEveryWarningAndSaysNothingElse() {
    agreed();
    Outgoing before = card();
    assertThat(interviews.press(InterviewAction.OTHER_FORMAT, ANA, Role.CANDIDATE).accepted())
        .isTrue();
    assertThat(card()).as("nobody else in the channel sees it").isEqualTo(before);
    assertThat(interviews.asked())
        .extracting(Outgoing::title)
        .containsExactly("Adjustment asked for · ana");
    bot.takes(team(4, "[ask-video]"), ana(5, "[video-refusal]"), team(6, ""));
    bot.takes(ana(7, "[video-refusal]"), team(8, ""), ana(9, "[text-only]"));
    assertThat(bot.warnings(ANA)).isEmpty();
    assertThat(interviews.shown().toString())
        .doesNotContainIgnoringCase("adjustment")
        .doesNotContainIgnoringCase("warning");
  }

  @Test
  void theTestBeforeWouldSeeAWarning() {
    agreed();
    bot.takes(team(4, "[ask-video]"), ana(5, "[video-refusal]"), team(6, ""));
    bot.takes(ana(7, "[video-refusal]"), team(8, ""), ana(9, "[text-only]"));
    assertThat(bot.warnings(ANA)).isNotEmpty();
  }

  @Test
  void nobodyPressesForSomebodyElse() {
    agreed();
    for (InterviewAction action : InterviewAction.values()) {
      assertThat(interviews.press(action, BEN, Role.CANDIDATE).accepted())
          .as(action.name())
          .isFalse();
      assertThat(interviews.press(action, ROOM.user("eve"), Role.OTHER).accepted())
          .as(action.name())
          .isFalse();
    }
    assertThat(interviews.press(InterviewAction.OTHER_FORMAT, RITA, Role.RECRUITER).accepted())
        .isFalse();
    assertThat(interviews.press(InterviewAction.HELD, ANA, Role.CANDIDATE).accepted()).isFalse();
    assertThat(interviews.all()).containsExactly(THURSDAY + " video confirmed");
  }

  @Test
  void anotherTimeIsToldToTheRecruiterAndChangesNothingYet() {
    agreed();
    assertThat(interviews.press("p", InterviewAction.CHANGE, ANA, Role.CANDIDATE).details())
        .isNotEmpty();
    interviews.press("p", InterviewAction.CHANGE, ANA, Role.CANDIDATE);
    assertThat(interviews.asked())
        .extracting(Outgoing::title)
        .containsExactly("Another time is asked for · ana");
    assertThat(interviews.all()).containsExactly(THURSDAY + " video confirmed");
  }

  @Test
  void whatWasConfirmedByButtonIsNotConfirmedForAnotherTime() {
    agreed();
    interviews.press(InterviewAction.RIGHT, ANA, Role.CANDIDATE);
    bot.takes(team(4, "could we move it to Friday at 3pm?"));
    assertThat(interviews.all()).containsExactly("2026-03-06T15:00:00Z video proposed");
  }

  @Test
  void aButtonOfAnInterviewThatIsOffRevivesNothing() {
    agreed();
    bot.takes(team(3, "sorry, I have to cancel Thursday"));
    assertThat(interviews.press(InterviewAction.RIGHT, ANA, Role.CANDIDATE).accepted()).isFalse();
    assertThat(interviews.all()).containsExactly(THURSDAY + " video cancelled");
  }

  @Test
  void whatAPersonPressesBeatsWhatWasRead() {
    agreed();
    bot.waits(Duration.ofDays(4));
    bot.takes(team(79, "nobody joined [no-show]"));
    assertThat(interviews.all()).containsExactly(THURSDAY + " video no-show");
    interviews.press(InterviewAction.TEAM_MISSED, RITA, Role.RECRUITER);
    assertThat(interviews.all()).containsExactly(THURSDAY + " video missed-by-team");
    bot.takes(team(80, "still nobody joined [no-show]"));
    assertThat(interviews.all()).containsExactly(THURSDAY + " video missed-by-team");
    CaseFile file =
        bot.ledger.transact(books -> CaseFile.of(books, ANA, Following.USUAL.arrangements()));
    assertThat(file.turns()).allMatch(turn -> turn.reading().outcome() == null);
  }

  @Test
  void praiseOfAPhoneCallClearsNoPointsInTheRunningBot() {
    bot.takes(
        ana(2, "[video-refusal]"),
        team(3, "phone call today at 2pm then?"),
        ana(4, "works for me"));
    bot.takes(team(9, "great talk [completed]"), ana(10, "[video-refusal]"));
    assertThat(bot.warnings(ANA)).as("a held video call would have cleared the first").isNotEmpty();
  }
}
