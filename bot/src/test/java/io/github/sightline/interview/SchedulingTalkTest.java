package io.github.sightline.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision table of arrangements: who says what, and how the interviews stand then. */
class SchedulingTalkTest {
  private static final String THURSDAY = "2026-03-05T15:00:00Z";
  private static final String FRIDAY = "2026-03-06T15:00:00Z";

  private static Talk proposed() {
    return new Talk().team("Hi, video interview on Thursday at 3pm?", Hint.ASKED_VIDEO);
  }

  private static Talk confirmed() {
    return proposed().candidate("Yes, that works for me.", Hint.VIDEO_ACCEPTED);
  }

  @Test
  void aTimeThatTheTeamNamesIsProposedAndAYesConfirmsIt() {
    assertThat(proposed().interviews()).containsExactly(THURSDAY + " video proposed");
    assertThat(confirmed().interviews()).containsExactly(THURSDAY + " video confirmed");
  }

  @Test
  void aCounterOfferWaitsForTheTeam() {
    Talk talk = confirmed().candidate("Could we do Friday at 4pm instead?", Hint.VIDEO_ACCEPTED);
    assertThat(talk.interviews()).containsExactly(THURSDAY + " video confirmed");
    assertThat(talk.schedule().floor().offer()).isNotNull();
    talk.team("Sure, see you then.");
    assertThat(talk.interviews())
        .as("4pm in Berlin is 3pm in London, and one interview was moved")
        .containsExactly(FRIDAY + " video confirmed");
  }

  @Test
  void aMoveByTheTeamHasToBeAgreedToAndKeepsItsHistory() {
    Talk talk = confirmed().team("Sorry, could we move it to Friday at 3pm?");
    assertThat(talk.interviews()).containsExactly(FRIDAY + " video proposed");
    talk.candidate("ok", Hint.VIDEO_ACCEPTED);
    Interview moved = talk.schedule().interviews().get(0);
    assertThat(Talk.line(moved)).isEqualTo(FRIDAY + " video confirmed");
    assertThat(moved.history())
        .filteredOn(change -> change.facet() == Facet.TIME)
        .extracting(Change::before, Change::after, change -> change.source().words())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "", THURSDAY, "Hi, video interview on Thursday at 3pm?"),
            org.assertj.core.groups.Tuple.tuple(
                THURSDAY, FRIDAY, "Sorry, could we move it to Friday at 3pm?"));
  }

  @Test
  void ofSeveralTimesNoneIsAnInterviewUntilOneIsChosen() {
    Talk talk = new Talk().team("Video call: Tuesday at 2pm, Wednesday at 3pm or Thursday at 3pm?");
    assertThat(talk.interviews()).isEmpty();
    talk.candidate("The last one please.");
    assertThat(talk.interviews()).containsExactly(THURSDAY + " video confirmed");
  }

  @Test
  void twoInterviewsMayBeArrangedAtOnceAndGoTheirOwnWays() {
    Talk talk =
        new Talk()
            .team(
                "Two rounds: a video call with Ann on Thursday at 3pm and a visit to our office on"
                    + " Friday at 3pm. OK for both?")
            .candidate("Both are fine!")
            .team("I have to cancel Thursday, Ann is ill.");
    assertThat(talk.interviews())
        .containsExactly(THURSDAY + " video cancelled", FRIDAY + " onsite confirmed");
  }

  @Test
  void calledOffAndSetUpAfreshAreTwoInterviews() {
    Talk talk =
        confirmed()
            .team("I have to cancel, we lost the room.")
            .team("New try: video call on Friday at 3pm?")
            .candidate("yes", Hint.VIDEO_ACCEPTED);
    assertThat(talk.interviews())
        .containsExactly(THURSDAY + " video cancelled", FRIDAY + " video confirmed");
  }

  @Test
  void whoMissedItIsToldApart() {
    Talk candidates =
        confirmed().at("2026-03-05T15:30:00Z").team("We waited and nobody joined.", Hint.MISSED);
    assertThat(candidates.interviews()).containsExactly(THURSDAY + " video no-show");
    Talk teams =
        confirmed()
            .at("2026-03-05T15:30:00Z")
            .team("I am so sorry, we completely forgot our call.");
    assertThat(teams.interviews()).containsExactly(THURSDAY + " video missed-by-team");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks for your time today. A pity that your camera stayed off the whole hour.",
        "Good talk, though all we had was a black square.",
        "Nice chat, but we never got to see your face."
      })
  void thanksToWhoWasNotSeenAreNoVideoInterviewHeld(String words) {
    Talk talk = confirmed().at("2026-03-05T16:00:00Z").team(words, Hint.HELD);
    assertThat(talk.interviews()).containsExactly(THURSDAY + " video no-show");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Great to meet you! The picture was black for a moment, good that it came back.",
        "Your camera was off at first, lovely talk then.",
        "Lovely to see you on camera today! Sorry that my own video was off."
      })
  void whoWasSeenAfterAllWasSeen(String words) {
    Talk talk = confirmed().at("2026-03-05T16:00:00Z").team(words, Hint.HELD);
    assertThat(talk.interviews()).containsExactly(THURSDAY + " video completed");
  }

  @Test
  void praiseCountsOnlyWhereAnInterviewWasDue() {
    String praise = "Really enjoyed our chat, thank you!";
    assertThat(confirmed().team(praise).interviews())
        .containsExactly(THURSDAY + " video confirmed");
    assertThat(confirmed().at("2026-03-05T16:00:00Z").team(praise).interviews())
        .containsExactly(THURSDAY + " video completed");
  }

  @Test
  void whereNobodySaysHowItWentTheTeamIsToBeAsked() {
    Schedule schedule = confirmed().schedule();
    assertThat(schedule.outcomesToAskFor(Instant.parse("2026-03-05T15:30:00Z"))).isEmpty();
    assertThat(schedule.outcomesToAskFor(Instant.parse("2026-03-05T17:00:00Z"))).hasSize(1);
    assertThat(
            confirmed()
                .at("2026-03-05T16:00:00Z")
                .team("Great talking to you!", Hint.HELD)
                .schedule()
                .outcomesToAskFor(Instant.parse("2026-03-05T17:00:00Z")))
        .isEmpty();
  }

  @Test
  void aRefusedProposalStaysProposedAndAMereOkDoesNotConfirmIt() {
    Talk talk =
        proposed()
            .candidate("I don't do video.", Hint.VIDEO_REFUSED)
            .team("I see. I keep Thursday free for now.")
            .candidate("ok");
    assertThat(talk.interviews()).containsExactly(THURSDAY + " video proposed");
  }

  @Test
  void aWishForAnotherWayIsGrantedByTheTeamAlone() {
    Talk talk = proposed().candidate("Could it be by phone instead?", Hint.VOICE_WANTED);
    assertThat(talk.interviews()).containsExactly(THURSDAY + " video proposed");
    talk.team("Sure, phone call on Thursday at 3pm then.", Hint.ASKED_PHONE).candidate("perfect");
    assertThat(talk.interviews()).containsExactly(THURSDAY + " phone confirmed");
  }

  @Test
  void deadlinesAndOtherPeoplesTimesAreNoInterviews() {
    Talk talk =
        new Talk()
            .team("Please send the test by Friday at 5pm.")
            .team("Mira's interview is on Thursday at 2pm.")
            .bystander("Mine is on Thursday at 4pm, right?")
            .team("Yes, Thursday at 4pm.")
            .team("Your first day would be Monday at 9am.");
    assertThat(talk.interviews()).isEmpty();
  }

  @Test
  void aCommandBeatsWhatIsReadLaterButAnOutcomeMayStillBeRead() {
    Talk talk = confirmed();
    Interview interview = talk.schedule().interviews().get(0);
    Slot friday = Slot.at(Instant.parse(FRIDAY));
    Source command = Talk.told(Source.Kind.COMMAND, Talk.START);
    talk.event(
            new Event.Commanded(
                new Order(interview.id(), friday, true, Mode.PHONE, Status.CONFIRMED), command))
        .team("Could we move it to Monday at 10am? On video.")
        .candidate("yes", Hint.VIDEO_ACCEPTED);
    assertThat(talk.interviews()).containsExactly(FRIDAY + " phone confirmed");
    talk.at("2026-03-06T16:00:00Z").team("Nice talking to you!", Hint.HELD);
    assertThat(talk.interviews()).containsExactly(FRIDAY + " phone completed");
  }

  @Test
  void aButtonBelowAnInterviewThatIsGoneMakesItAgain() {
    Slot slot = Slot.at(Instant.parse(THURSDAY));
    Source press = Talk.told(Source.Kind.BUTTON, Talk.START);
    Talk talk = new Talk().event(new Event.Pressed("gone#1", slot, Ruling.HELD, press));
    assertThat(talk.interviews()).containsExactly(THURSDAY + " unspecified completed");
    assertThat(List.of(Source.Kind.TALK)).noneMatch(Source.Kind::isTold);
  }
}
