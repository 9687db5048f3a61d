package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import io.github.sightline.fakeslack.Storm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped jar, language model included, in a storm: how soon a card stands, and the memory. A
 * long run on a machine of its own: {@code mvn verify -Dslow.tests=none}.
 */
@Tag("long")
class SlackLoadIT {
  private static final int EVENTS = 1_000;
  private static final String REFUSAL =
      "I never do video or voice calls with clients, text only. That is my rule, no exceptions.";

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private final Storm storm = new Storm(slack, in, REFUSAL);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    slack.close();
  }

  @Test
  void cardsComeSoonAndMemoryStaysSmall() throws Exception {
    Map<String, String> secrets =
        Map.of("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1", "SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");
    try (ShippedBot bot = ShippedBot.run(folder, RunIT.config(slack), secrets)) {
      bot.await(() -> in.botMessages("CC19").size() == 1, 120, "the notices");
      List<Long> delays = delays(bot);
      storm.blow(EVENTS);
      bot.await(storm::isAcknowledged, 120, "every acknowledgement");
      bot.await(() -> storm.cards().size() >= Storm.CANDIDATES, 600, "every card");
      long megabytes = bot.megabytes();
      System.out.printf(
          "card p50 %d ms, max %d ms; %d MB%n", delays.get(10), delays.get(19), megabytes);
      assertThat(storm.cards()).hasSize(Storm.CANDIDATES).doesNotHaveDuplicates();
      assertThat(delays.get(10)).isLessThan(1000);
      assertThat(megabytes).isLessThanOrEqualTo(512);
    }
  }

  /** Milliseconds from each candidate's words to the card, the quickest first. */
  private List<Long> delays(ShippedBot bot) {
    List<Long> delays = new ArrayList<>();
    for (int i = 0; i < Storm.CANDIDATES; i++) {
      int before = storm.cards().size();
      long from = System.nanoTime();
      storm.declines(i);
      bot.await(() -> storm.cards().size() > before, 60, "a card");
      delays.add((System.nanoTime() - from) / 1_000_000);
      ShippedBot.pause(1200);
    }
    Collections.sort(delays);
    return delays;
  }
}
