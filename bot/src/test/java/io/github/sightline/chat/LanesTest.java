package io.github.sightline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The outgoing queue of a channel. */
class LanesTest {
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final Lanes lanes = new Lanes(() -> now);

  private boolean goes(String key) {
    return lanes.enter("C1", key).isEmpty();
  }

  @Test
  void aSmallBurstGoesAtOnceThenOneASecond() {
    int went = 0;
    while (goes("k" + went)) {
      went++;
    }
    assertThat(went).isBetween(3, 6);
    now = now.plusMillis(1200);
    assertThat(goes("k" + went)).isTrue();
    assertThat(goes("next")).isFalse();
  }

  @Test
  void channelsDoNotWaitForEachOther() {
    lanes.close("C1", "k", Duration.ofMinutes(1));
    assertThat(goes("k")).isFalse();
    assertThat(lanes.enter("C2", "k")).isEmpty();
  }

  @Test
  void nobodyGoesBeforeSlackSaidAndThenAllInTheirOrder() {
    lanes.close("C1", "k0", Duration.ofSeconds(30));
    Map<String, Instant> due = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      due.put("k" + i, now.plus(lanes.enter("C1", "k" + i).orElseThrow()));
    }
    assertThat(due.values()).allMatch(time -> !time.isBefore(now.plusSeconds(30)));
    List<String> order = new ArrayList<>();
    while (order.size() < 10) {
      now = now.plusMillis(50);
      // Whoever is due asks, the last ones first: the queue must keep the order all the same.
      List<String> asking = new ArrayList<>(due.keySet());
      java.util.Collections.reverse(asking);
      for (String key : asking) {
        if (!due.getOrDefault(key, Instant.MAX).isAfter(now)) {
          Optional<Duration> wait = lanes.enter("C1", key);
          if (wait.isEmpty()) {
            order.add(key);
            due.remove(key);
          } else {
            due.put(key, now.plus(wait.get()));
          }
        }
      }
    }
    assertThat(order).containsExactly("k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9");
  }

  @Test
  void aPlaceThatNobodyComesBackForIsGivenUp() {
    lanes.close("C1", "gone", Duration.ofSeconds(1));
    assertThat(goes("k")).isFalse();
    now = now.plusSeconds(60);
    assertThat(goes("k")).isTrue();
  }
}
