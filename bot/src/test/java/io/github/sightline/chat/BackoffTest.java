package io.github.sightline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pauses between attempts that fail. */
class BackoffTest {
  @Test
  void eachIsTwiceAsLongAsTheOneBeforeUpToTheLongestUntilAnAttemptSucceeds() {
    Backoff pauses = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));
    assertThat(pauses.next()).hasSeconds(1);
    assertThat(pauses.next()).hasSeconds(2);
    assertThat(pauses.next()).hasSeconds(4);
    assertThat(pauses.next()).hasSeconds(5);
    assertThat(pauses.next()).hasSeconds(5);
    pauses.reset();
    assertThat(pauses.next()).hasSeconds(1);
  }
}
