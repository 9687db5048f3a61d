package io.github.sightline.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An offer of several ways to meet grants none of them: the candidate's choice does. */
class OpenWaysTest {
  private static Talk wished() {
    return new Talk()
        .team("Hi, video interview on Thursday at 3pm?", Hint.ASKED_VIDEO)
        .candidate("I would rather not be on camera.", Hint.VIDEO_REFUSED);
  }

  private static String only(Talk talk) {
    assertThat(talk.interviews()).hasSize(1);
    return talk.interviews().get(0).replace("2026-03-05T15:00:00Z ", "");
  }

  @Test
  void noWayIsGrantedWhileSeveralAreOffered() {
    for (String offer :
        List.of(
            "Sure, we can do phone or writing.",
            "No problem, we can meet by phone on Thursday at 3pm, or in writing.",
            "Of course. Either a phone call or a chat interview is fine.",
            "Sure, in writing or by phone, as you like.",
            "Of course: phone, in person or in writing, whatever suits you.")) {
      for (Hint[] read :
          new Hint[][] {{}, {Hint.ASKED_PHONE}, {Hint.ASKED_PHONE, Hint.ASKED_TEXT}}) {
        assertThat(only(wished().team(offer, read))).as(offer).isEqualTo("video proposed");
      }
    }
  }

  @Test
  void theCandidatesChoiceIsWhatCounts() {
    String offer = "Sure, we can do phone or writing. Which suits you?";
    assertThat(only(wished().team(offer).candidate("By phone, please.", Hint.VOICE_WANTED)))
        .isEqualTo("phone confirmed");
    assertThat(only(wished().team(offer).candidate("In writing would be great", Hint.TEXT_WANTED)))
        .isEqualTo("text confirmed");
    assertThat(only(wished().team(offer).candidate("Thank you so much!")))
        .as("nothing is chosen yet")
        .startsWith("video");
  }

  @Test
  void whatWasNotOfferedIsNotChosen() {
    Talk talk = wished().team("Sure, we can do phone or in person.");
    assertThat(only(talk.candidate("In writing please", Hint.TEXT_WANTED))).startsWith("video");
  }

  @Test
  void oneWayAloneIsStillGrantedAtOnce() {
    assertThat(only(wished().team("Sure, we can do it by phone.", Hint.ASKED_PHONE)))
        .isEqualTo("phone proposed");
  }

  @Test
  void anOrBetweenOtherThingsLeavesTheWayAlone() {
    for (String text :
        List.of(
            "Let's meet by phone today or tomorrow.",
            "It is a phone call with Ann or Tom.",
            "A phone call; tell me today or tomorrow whether it fits.")) {
      assertThat(ModeWords.choice(text)).as(text).isEmpty();
      assertThat(ModeWords.of(text)).as(text).isEqualTo(Mode.PHONE);
    }
    assertThat(ModeWords.choice("Call or message me when you are here.")).isEmpty();
  }
}
