package io.github.sightline.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Reading REFUSAL =
      new Reading(
          Map.of(Label.VIDEO_REFUSAL, 0.9, Label.OFF_PLATFORM, 0.8),
          true,
          Set.of(),
          null,
          Because.of("my eyes hurt"));

  @Test
  void whatMayAskForAnAdjustmentIsNoRefusalAndShowsNoWords() {
    Reading reading = REFUSAL.withUnclear(Set.of(Label.ACCOMMODATION));
    assertThat(reading.labels()).containsOnlyKeys(Label.OFF_PLATFORM);
    assertThat(reading.insists()).isFalse();
    assertThat(reading.because()).isEqualTo(Because.NOTHING);
    assertThat(reading.isPrivate()).isTrue();
  }

  @Test
  void anyOtherDoubtLeavesWhatIsCertain() {
    Reading reading = REFUSAL.withUnclear(Set.of(Label.VIDEO_REFUSAL, Label.TEXT_ONLY));
    assertThat(reading.labels()).isEqualTo(REFUSAL.labels());
    assertThat(reading.unclear()).containsExactly(Label.TEXT_ONLY);
    assertThat(reading.isPrivate()).isFalse();
  }

  @Test
  void doubtsAndUnreadMessagesAreKept() {
    assertThat(Reading.NOTHING.isNothing()).isTrue();
    assertThat(Reading.NOTHING.withUnclear(Set.of(Label.TEXT_ONLY)).isNothing()).isFalse();
    assertThat(Reading.notRead(new Language("es")).isNothing()).isFalse();
  }

  @Test
  void nothingIsReadFromWhatIsNotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reading.notRead(new Language("es")).withUnclear(Set.of(Label.TEXT_ONLY)));
  }

  @Test
  void languagesHaveEnglishNames() {
    assertThat(new Language("es").englishName()).isEqualTo("Spanish");
    assertThat(new Language("he").englishName()).isEqualTo("Hebrew");
    assertThat(Language.UNKNOWN.englishName()).isEqualTo("another language");
  }
}
