package io.github.sightline.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a connection counts as dead. */
class PulseTest {
  private static final long SECOND = 1_000_000_000L;

  private static Pulse beating(long... seconds) {
    Pulse pulse = new Pulse(0);
    for (long at : seconds) {
      pulse.beat(at * SECOND);
    }
    return pulse;
  }

  @Test
  void itIsGoneATenthAfterItsSecondIntervalWentByInSilence() {
    Pulse pulse = beating(10, 20, 30);
    assertThat(pulse.isGone(50 * SECOND)).isFalse();
    assertThat(pulse.isGone(52 * SECOND)).isTrue();
  }

  @Test
  void beforeTwoBeatsDiscordsOwnIntervalIsAssumed() {
    assertThat(beating().isGone(86 * SECOND)).isFalse();
    assertThat(beating().isGone(87 * SECOND)).isTrue();
    assertThat(beating(5).interval()).isEqualTo(Duration.ofMillis(41_250));
  }

  @Test
  void oneBeatThatDiscordAskedForEarlyDoesNotShortenItsPatience() {
    Pulse pulse = beating(10, 50, 51);
    assertThat(pulse.interval()).isEqualTo(Duration.ofSeconds(40));
    assertThat(pulse.isGone(134 * SECOND)).isFalse();
  }

  @Test
  void aNewConnectionIsGivenItsTime() {
    Pulse pulse = beating(10, 20, 30);
    pulse.lost(31 * SECOND);
    pulse.beat(33 * SECOND);
    pulse.begin(34 * SECOND);
    assertThat(pulse.interval()).isEqualTo(Duration.ofSeconds(10));
    assertThat(pulse.isGone(54 * SECOND)).isFalse();
    assertThat(pulse.isGone(56 * SECOND)).isTrue();
  }

  @Test
  void twoConnectionsShortlyAfterEachOtherAreNoShortInterval() {
    Pulse pulse = beating(10);
    pulse.lost(11 * SECOND);
    pulse.beat(12 * SECOND);
    pulse.begin(13 * SECOND);
    assertThat(pulse.interval()).isEqualTo(Duration.ofMillis(41_250));
  }
}
