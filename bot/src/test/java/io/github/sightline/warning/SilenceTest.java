package io.github.sightline.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.stance.Because;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {
  private static final ChannelId ROOM = new ChannelId("slack", "T1", "C1");
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final PolicySettings POLICY = PolicySettings.DEFAULT;

  private static Signal signal(SignalKind kind, int minutes) {
    Instant at = START.plus(Duration.ofMinutes(minutes));
    Author author = new Author(ROOM.user("U1"), "ana", Role.CANDIDATE);
    Message message =
        new Message(new MessageId(ROOM, "%06d".formatted(minutes)), at, author, "…", null, "");
    return new Signal(kind, message, false, 1, Because.NOTHING, START, false);
  }

  private static List<String> reasons(Signal... signals) {
    List<Signal> all = List.of(signals);
    return Silence.reasons(new WarningPolicy(POLICY).assess(all), all, POLICY);
  }

  @Test
  void nothingThatCountsIsSaidAsSuch() {
    assertThat(reasons())
        .containsExactly(
            "Nothing was said that counts. Declined times, questions and other plans never do.");
  }

  @Test
  void pointsBelowTheLevelAreNamedBesideIt() {
    assertThat(reasons(signal(SignalKind.VIDEO_REFUSAL, 5)))
        .containsExactly("1 of the 2 points that a caution needs.");
  }

  @Test
  void bubblesInARowAreExplainedAsOneOccasion() {
    assertThat(reasons(signal(SignalKind.VIDEO_REFUSAL, 5), signal(SignalKind.TEXT_ONLY, 6)))
        .hasSize(2)
        .last()
        .asString()
        .contains("within 30 minutes", "one occasion");
  }

  @Test
  void aWarningThatStandsNeedsNoReason() {
    assertThat(reasons(signal(SignalKind.VIDEO_REFUSAL, 5), signal(SignalKind.TEXT_ONLY, 90)))
        .isEmpty();
  }

  @Test
  void aRequestForAnAdjustmentAndAHeldInterviewAreSaid() {
    assertThat(reasons(signal(SignalKind.ACCOMMODATION, 5), signal(SignalKind.VIDEO_REFUSAL, 90)))
        .singleElement()
        .asString()
        .contains("adjustment");
    assertThat(reasons(signal(SignalKind.VIDEO_REFUSAL, 5), signal(SignalKind.VIDEO_HELD, 90)))
        .singleElement()
        .asString()
        .contains("took place", "zero");
  }

  @Test
  void supportAloneIsSaidToBeNoWarning() {
    assertThat(reasons(signal(SignalKind.OFF_PLATFORM, 5)))
        .singleElement()
        .asString()
        .contains("only supports");
  }
}
