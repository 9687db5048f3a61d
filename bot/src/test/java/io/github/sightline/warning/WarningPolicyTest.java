package io.github.sightline.warning;

import static io.github.sightline.signal.SignalKind.ACCOMMODATION;
import static io.github.sightline.signal.SignalKind.NO_SHOW;
import static io.github.sightline.signal.SignalKind.OFF_PLATFORM;
import static io.github.sightline.signal.SignalKind.TECHNICAL_EXCUSE;
import static io.github.sightline.signal.SignalKind.TEXT_ONLY;
import static io.github.sightline.signal.SignalKind.VIDEO_HELD;
import static io.github.sightline.signal.SignalKind.VIDEO_REFUSAL;
import static io.github.sightline.signal.SignalKind.VOICE_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.signal.Signal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningPolicyTest {
  private final Story story = new Story();

  private Assessment assess() {
    return new WarningPolicy(PolicySettings.DEFAULT).assess(story.signals());
  }

  private List<String> reached() {
    return assess().reached().stream()
        .map(r -> r.level().key() + " at " + r.by().message().id().id())
        .toList();
  }

  @Test
  void oneRefusalIsNoWarning() {
    story.says(VIDEO_REFUSAL);
    assertThat(reached()).isEmpty();
    assertThat(assess().points()).isEqualTo(1);
  }

  @Test
  void threeBubblesInARowAreOneRefusal() {
    story.says(VIDEO_REFUSAL).later(Duration.ofMinutes(2)).says(TEXT_ONLY);
    story.later(Duration.ofMinutes(30)).says(VIDEO_REFUSAL);
    assertThat(assess().points()).isEqualTo(1);
    assertThat(assess().occasions()).hasSize(1);
  }

  @Test
  void moreThanHalfAnHourApartIsAnotherOccasion() {
    story.says(VIDEO_REFUSAL).later(Duration.ofMinutes(30).plusSeconds(1)).says(VIDEO_REFUSAL);
    assertThat(reached()).containsExactly("caution at 2");
  }

  @Test
  void aTeamMessageBetweenMakesAnotherOccasion() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VOICE_ONLY);
    assertThat(reached()).containsExactly("caution at 2");
  }

  @Test
  void twoLabelsOfOneMessageAreOneOccasionWorthItsHighest() {
    story.says(TECHNICAL_EXCUSE, VIDEO_REFUSAL);
    assertThat(assess().points()).isEqualTo(1);
  }

  @Test
  void insistingIsWorthTwoPoints() {
    story.insists(TEXT_ONLY);
    assertThat(reached()).containsExactly("caution at 1");
  }

  @Test
  void fourTechnicalExcusesReachCaution() {
    for (int i = 0; i < 4; i++) {
      story.later(Duration.ofDays(1)).says(TECHNICAL_EXCUSE);
    }
    assertThat(reached()).containsExactly("caution at 4");
  }

  @Test
  void threePointsAreHigh() {
    story.says(VIDEO_REFUSAL).teamWrites().says(TEXT_ONLY).teamWrites().says(VIDEO_REFUSAL);
    assertThat(reached()).containsExactly("caution at 2", "high at 3");
  }

  @Test
  void twoPointsWithASupportingSignalAreHighEvenWhenThatComesLater() {
    story.says(VIDEO_REFUSAL).teamWrites().says(TEXT_ONLY).later(Duration.ofDays(3));
    story.says(OFF_PLATFORM);
    assertThat(reached()).containsExactly("caution at 2", "high at 3");
  }

  @Test
  void supportingSignalsNeverCauseAWarningAlone() {
    for (int i = 0; i < 9; i++) {
      story.later(Duration.ofDays(1)).says(OFF_PLATFORM);
    }
    assertThat(reached()).isEmpty();
  }

  @Test
  void pointsAndSupportOlderThanThirtyDaysNoLongerCount() {
    story.says(VIDEO_REFUSAL, OFF_PLATFORM).later(Duration.ofDays(30).plusSeconds(1));
    story.says(VIDEO_REFUSAL);
    assertThat(reached()).isEmpty();
    assertThat(assess().points()).isEqualTo(1);
    assertThat(assess().supporting()).isEmpty();
  }

  @Test
  void aMissedInterviewCountsAsAnOccasion() {
    story.says(VIDEO_REFUSAL).later(Duration.ofMinutes(5)).teamReports(NO_SHOW);
    assertThat(reached()).containsExactly("caution at 2");
  }

  @Test
  void beingSeenSetsThePointsToZeroAndBeginsANewEpisode() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL).teamReports(VIDEO_HELD);
    assertThat(assess().points()).isZero();
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL);
    assertThat(reached()).containsExactly("caution at 2", "caution at 5");
    assertThat(assess().reached().get(0).episode())
        .isNotEqualTo(assess().reached().get(1).episode());
  }

  @Test
  void afterARequestForAnAdjustmentNothingComesDueButPointsAreShown() {
    story.says(ACCOMMODATION).teamWrites().says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL);
    assertThat(reached()).isEmpty();
    assertThat(assess().points()).isEqualTo(2);
    assertThat(assess().wouldHaveReached()).hasSize(1);
    assertThat(assess().heldBy()).isNotNull();
  }

  @Test
  void anAdjustmentAskedForInTheVeryMessageHoldsItToo() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL, ACCOMMODATION);
    assertThat(reached()).isEmpty();
  }

  @Test
  void whatCameDueBeforeTheAdjustmentStays() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL).teamWrites().says(ACCOMMODATION);
    assertThat(reached()).containsExactly("caution at 2");
  }

  @Test
  void theNumbersAreConfiguration() {
    PolicySettings strict =
        new PolicySettings(
            PolicySettings.DEFAULT.points(), 2, Duration.ofMinutes(1), Duration.ofDays(5), 1, 2, 2);
    story.says(VIDEO_REFUSAL);
    assertThat(new WarningPolicy(strict).assess(story.signals()).reached())
        .extracting(Assessment.Reached::level)
        .containsExactly(Level.CAUTION);
  }

  @Test
  void signalsKeepTheirOrderSoThatAHoldComesFirst() {
    story.says(VIDEO_REFUSAL, ACCOMMODATION);
    assertThat(story.signals())
        .extracting(Signal::kind)
        .containsExactly(ACCOMMODATION, VIDEO_REFUSAL);
  }
}
