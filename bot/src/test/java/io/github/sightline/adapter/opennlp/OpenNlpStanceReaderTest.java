package io.github.sightline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.LanguageReader;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Plain cases that nobody would forgive the shipped model to miss. */
class OpenNlpStanceReaderTest {
  private static Message message(int n, Role role, String text) {
    return Reader.message(n, role, text, null);
  }

  private static Reading read(Role role, String text, String... before) {
    return Reader.read(role, text, before);
  }

  private static Reading candidate(String text, String... before) {
    return read(Role.CANDIDATE, text, before);
  }

  @Test
  void aPlainRefusalIsHeard() {
    assertThat(candidate("I don't do video calls, sorry.").has(Label.VIDEO_REFUSAL)).isTrue();
  }

  @Test
  void aBareNoMeansWhatWasAsked() {
    assertThat(
            candidate("I'd rather not.", "Could we do a video call on Tuesday?")
                .has(Label.VIDEO_REFUSAL))
        .isTrue();
    assertThat(
            candidate("I'd rather not.", "Would you like to take the test this weekend?").labels())
        .isEmpty();
  }

  @Test
  void aBareYesMeansWhatWasAsked() {
    assertThat(
            candidate("Yes, works for me", "Could we do a video call on Tuesday at 3?")
                .has(Label.VIDEO_ACCEPT))
        .isTrue();
    assertThat(
            candidate("Yes, works for me", "Shall I send you the contract by mail?")
                .has(Label.VIDEO_ACCEPT))
        .isFalse();
  }

  @Test
  void aRequestForAnAdjustmentIsNeverARefusalAndItsReasonIsNotKept() {
    Reading reading =
        candidate(
            "I am deaf, so no phone and no video call please, could we do it in writing?",
            "Can we do a video call tomorrow?");
    assertThat(reading.has(Label.ACCOMMODATION)).isTrue();
    assertThat(reading.has(Label.Group.CORE)).isFalse();
    assertThat(reading.because()).isEqualTo(Because.NOTHING);
  }

  @Test
  void talkAboutVideoIsNoStance() {
    assertThat(
            candidate("At my last job I built the video player and its no-camera mode.").labels())
        .isEmpty();
  }

  @Test
  void theWordsThatCarryADecisionAreFoundInALongMessage() {
    String text =
        "Thanks for the details on the stack. I will not appear on camera in any call. "
            + "The salary range is fine for me.";
    assertThat(candidate(text, "Is Thursday good for the video interview?").because().words())
        .isEqualTo("I will not appear on camera in any call.");
  }

  @Test
  void theTeamsRequestsAndReportsAreRead() {
    assertThat(read(Role.RECRUITER, "Could we have a 30 minute video call on Thursday?").asks())
        .contains(Ask.VIDEO);
    assertThat(
            read(Role.RECRUITER, "Great to meet you on camera today, the panel enjoyed it!")
                .outcome())
        .isEqualTo(Outcome.COMPLETED);
    assertThat(
            read(
                    Role.RECRUITER,
                    "We waited 20 minutes in the video call yesterday, but nobody joined.",
                    "See you in the video interview at 3!")
                .outcome())
        .isEqualTo(Outcome.NO_SHOW);
  }

  @Test
  void othersAndEmptyMessagesSayNothing() {
    assertThat(read(Role.OTHER, "I never do video calls").isNothing()).isTrue();
    assertThat(candidate("> no video\n```x```").has(Label.VIDEO_REFUSAL)).isFalse();
    assertThat(candidate("   ").isNothing()).isTrue();
  }

  @Test
  void nothingIsReadFromALanguageThatTheModelDoesNotRead() {
    StanceReader spanish =
        OpenNlpStanceReader.load(
            codes -> {
              assertThat(codes).containsExactly("en");
              return words -> new LanguageReader.Answer.Other(new Language("es"));
            });
    Message refusal = message(1, Role.CANDIDATE, "I don't do video calls, sorry.");
    assertThat(spanish.read(new Talk(List.of(), refusal)))
        .isEqualTo(Reading.notRead(new Language("es")));
    assertThat(spanish.read(new Talk(List.of(), message(1, Role.OTHER, "no"))))
        .isEqualTo(Reading.NOTHING);
  }

  @Test
  void manyThreadsReadTheSameAsOne() throws Exception {
    List<String> texts =
        List.of(
            "no camera please", "yes, see you on Zoom", "text only, no exceptions", "ok thanks");
    List<Reading> alone = texts.stream().map(text -> Reader.load().read(talk(text))).toList();
    StanceReader shared = Reader.load();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Reading>> calls = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        String text = texts.get(i % texts.size());
        calls.add(() -> shared.read(talk(text)));
      }
      List<Future<Reading>> done = threads.invokeAll(calls);
      for (int i = 0; i < done.size(); i++) {
        assertThat(done.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Talk talk(String text) {
    return new Talk(List.of(), message(1, Role.CANDIDATE, text));
  }
}
