package io.github.sightline.app;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static io.github.sightline.fakeslack.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar against the fake Slack, from a candidate's words to the manager's buttons. */
class RunIT {
  private static final Map<String, String> SECRETS =
      Map.of("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1", "SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    slack.close();
  }

  /** A configuration for the fake's sample workspace. */
  static String config(FakeSlack slack) {
    return config(slack, "web:\n  port: 0\n");
  }

  /** The same with another section. */
  static String config(FakeSlack slack, String section) {
    return section
        + """
    store:
      url: jdbc:sqlite:cases.db
    slack:
      enabled: true
      api-url: %s
      warnings: CWARN
      recruiter: UREC
      administrator: UADM
    """
            .formatted(slack.api.url());
  }

  private void refuses() {
    slack.say(in, TALK, RECRUITER, "can you jump on a quick video call tomorrow 11am ET?");
    slack.say(
        in,
        TALK,
        CANDIDATE,
        "I never do video or voice calls with clients, text only. that is my rule, no exceptions");
  }

  private List<ObjectNode> cards() {
    return in.cards(WARN);
  }

  @Test
  void aTalkBecomesACardThatButtonsChangeAndALeakStops() throws Exception {
    try (ShippedBot bot = ShippedBot.run(folder, config(slack), SECRETS)) {
      bot.await(() -> in.botMessages(TALK).size() == 1, 90, "the notice");
      refuses();
      bot.await(() -> cards().size() == 1, 90, "the card");
      ObjectNode card = cards().get(0);
      assertThat(card.path("text").asText()).startsWith("Caution · Ana");
      slack.press(in, MANAGER, WARN, card, "sightline:acknowledge:NOTHING");
      bot.await(() -> cards().get(0).toString().contains("Seen (Mo)"), 90, "the change");
      in.room(WARN).members.add(CANDIDATE);
      String before = cards().get(0).path("blocks").toString();
      slack.say(in, TALK, CANDIDATE, "also add me on telegram pls, I don't check slack much");
      bot.await(() -> in.channels.containsKey("DADM"), 90, "word to the administrator");
      bot.await(() -> !in.botMessages("DADM").isEmpty(), 90, "word to the administrator");
      assertThat(cards()).hasSize(1);
      assertThat(cards().get(0).path("blocks").toString()).isEqualTo(before);
      assertThat(bot.megabytes()).isLessThanOrEqualTo(512);
      assertThat(bot.stop()).as(bot.said()).isEqualTo(143);
    }
  }

  @Test
  void whatWasSaidWhileItWasDownMakesTheSameOneCard() throws Exception {
    try (ShippedBot bot = ShippedBot.run(folder, config(slack), SECRETS)) {
      bot.await(() -> in.botMessages(TALK).size() == 1, 90, "the notice");
      bot.stop();
    }
    refuses();
    try (ShippedBot bot = ShippedBot.run(folder, config(slack), SECRETS)) {
      bot.await(() -> cards().size() == 1, 90, "the card");
      bot.process.destroyForcibly().waitFor();
    }
    try (ShippedBot bot = ShippedBot.run(folder, config(slack), SECRETS)) {
      bot.await(() -> !slack.socket.open("T1").isEmpty(), 90, "the socket");
      slack.say(in, TALK, CANDIDATE, "also add me on telegram pls, I don't check slack much");
      bot.await(() -> cards().get(0).path("text").asText().startsWith("High"), 90, "the change");
      assertThat(cards()).hasSize(1);
      assertThat(in.botMessages(TALK)).hasSize(1);
    }
  }

  @Test
  void checkSaysReadyOrWhatToDo() throws IOException, InterruptedException {
    try (ShippedBot check = ShippedBot.start(folder, config(slack), SECRETS, "check")) {
      assertThat(check.process.waitFor()).as(check.said()).isZero();
    }
    try (ShippedBot check = ShippedBot.start(folder, config(slack), Map.of(), "check")) {
      assertThat(check.process.waitFor()).as(check.said()).isEqualTo(2);
    }
  }
}
