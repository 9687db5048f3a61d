package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people can do with a case, and what they are told. */
class StaffDeskTest {
  private final Bot bot = new Bot();

  @BeforeEach
  void aCardStands() {
    bot.takes(ana(1, "[video-refusal]"), team(2, ""), ana(3, "[video-refusal]"));
    bot.waits(Duration.ofHours(4));
  }

  private String card() {
    return bot.card(ANA).card().toString();
  }

  @Test
  void whoAcknowledgesStandsOnTheCardAndInItsThread() {
    assertThat(card()).contains("Nobody has reacted yet");
    assertThat(bot.presses("p1", CaseAction.ACKNOWLEDGE, Role.MANAGER, "").accepted()).isTrue();
    assertThat(card()).contains("Seen (Mo)").doesNotContain("Nobody has reacted yet");
    assertThat(bot.platform.replies).extracting(Outgoing::title).contains("Seen");
    assertThat(bot.platform.posts).as("the card is changed in place").hasSize(1);
  }

  @Test
  void theSamePressDeliveredTwiceIsOneStep() {
    bot.presses("p1", CaseAction.ACKNOWLEDGE, Role.MANAGER, "");
    String once = card();
    bot.waits(Duration.ofMinutes(3));
    bot.presses("p1", CaseAction.ACKNOWLEDGE, Role.MANAGER, "");
    assertThat(card()).isEqualTo(once);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CANDIDATE", "OTHER"})
  void whoIsNotOfTheTeamCanPressNothing(Role role) {
    String before = card();
    for (CaseAction action : CaseAction.values()) {
      Answer answer = bot.presses("p-" + action, action, role, "because");
      assertThat(answer.accepted()).as(action.key()).isFalse();
    }
    assertThat(bot.corrects("c1", 3, false, role).accepted()).isFalse();
    assertThat(bot.asks("candidate", role).details()).isEmpty();
    assertThat(card()).isEqualTo(before);
  }

  @Test
  void notAConcernNeedsAReasonAndSettlesTheCardUntilTheNextWarning() {
    assertThat(bot.presses("p1", CaseAction.NOT_A_CONCERN, Role.RECRUITER, " ").accepted())
        .isFalse();
    bot.presses("p2", CaseAction.NOT_A_CONCERN, Role.RECRUITER, "we met in person");
    assertThat(bot.card(ANA).card().title()).startsWith("Settled by Mo · ");
    assertThat(card()).contains("we met in person");
    bot.takes(team(5, ""), ana(6, "[video-refusal]"), team(7, ""), ana(9, "[video-refusal]"));
    assertThat(bot.card(ANA).card().title()).startsWith("High");
  }

  @Test
  void aWarningThatNobodyReactsToIsToldToTheRecruiterOnce() {
    bot.waits(Duration.ofHours(25));
    bot.waits(Duration.ofDays(5));
    assertThat(bot.titles()).filteredOn(t -> t.startsWith("Nobody has reacted yet")).hasSize(1);
  }

  @Test
  void aSnoozeEndsAndAReactionEndsTheWait() {
    bot.presses("p1", CaseAction.SNOOZE, Role.MANAGER, "");
    bot.waits(Duration.ofDays(2));
    assertThat(bot.titles()).noneMatch(t -> t.startsWith("Nobody has reacted yet"));
    bot.waits(Duration.ofDays(2));
    assertThat(bot.titles()).anyMatch(t -> t.startsWith("Nobody has reacted yet"));
  }

  @Test
  void whoReactedIsNotReminded() {
    bot.presses("p1", CaseAction.ASSIGN, Role.MANAGER, "U-RITA");
    bot.waits(Duration.ofDays(9));
    assertThat(bot.titles()).hasSize(1);
  }

  @Test
  void aMessageThatIsNoRefusalStopsCounting() {
    assertThat(bot.card(ANA).card().title()).startsWith("Caution");
    assertThat(bot.corrects("c1", 3, false, Role.RECRUITER).accepted()).isTrue();
    assertThat(bot.card(ANA).card().title()).startsWith("Settled · ");
    bot.corrects("c2", 3, true, Role.RECRUITER);
    assertThat(bot.card(ANA).card().title()).startsWith("Caution");
  }

  @Test
  void aRefusalThatTheBotDidNotHearCountsOnceItIsMarked() {
    bot.takes(team(4, ""), ana(5, "nothing that it hears"));
    bot.corrects("c1", 5, true, Role.RECRUITER);
    assertThat(bot.card(ANA).card().title()).startsWith("High");
    assertThat(bot.corrects("c2", 4711, true, Role.RECRUITER).accepted()).isFalse();
  }

  @Test
  void commandsTellTheTeamWhatIsOpenAndWhatIsMissing() {
    assertThat(bot.asks("summary", Role.MANAGER).text())
        .isEqualTo(
            "1 decision is waiting for you, since Monday. 1 new warning, 0 interviews held.");
    assertThat(bot.asks("candidate", Role.MANAGER).text()).startsWith("Caution");
    bot.marks().begin(Bot.ROOM, "1");
    bot.marks().troubled(Bot.ROOM, "missing_scope", Bot.START);
    assertThat(bot.asks("status", Role.MANAGER).details().toString()).contains("missing_scope");
    assertThat(bot.asks("statsu", Role.MANAGER).accepted()).isFalse();
    assertThat(bot.asks("privacy", Role.CANDIDATE).accepted()).isTrue();
  }

  @Test
  void aPauseHoldsCardsBackUntilItEnds() {
    assertThat(bot.asks("pause", Role.CANDIDATE).accepted()).isFalse();
    bot.asks("pause", Role.MANAGER);
    bot.presses("p1", CaseAction.ACKNOWLEDGE, Role.MANAGER, "");
    bot.waits(Duration.ofMinutes(10));
    assertThat(bot.platform.standing.toString()).doesNotContain("Seen (Mo)");
    assertThat(bot.asks("status", Role.MANAGER).text()).contains("Paused by mo");
    bot.asks("resume", Role.MANAGER);
    bot.waits(Duration.ofMinutes(2));
    assertThat(bot.platform.standing.toString()).contains("Seen (Mo)");
  }

  @Test
  void whereTheBotBeginsToReadPeopleAreToldNeutrallyAndOnce() {
    bot.marks().begin(Bot.ROOM, "1");
    bot.marks().begin(Bot.ROOM, "2");
    bot.waits(Duration.ofMinutes(1));
    assertThat(bot.platform.posts)
        .filteredOn(card -> card.audience().channel().equals(Bot.ROOM))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.toString())
                    .contains("HR")
                    .doesNotContainIgnoringCase("warning")
                    .doesNotContainIgnoringCase("signal")
                    .doesNotContainIgnoringCase("level"));
  }
}
