package io.github.sightline.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.util.json.GsonFactory;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.fakeslack.BlockLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 2,000 hostile texts and names: no ping, no live link, nothing that Slack refuses. */
class HostileTextTest {
  private static final Pattern LIVE =
      Pattern.compile("<[!@#]|<(?:https?|mailto|tel):|https?://|www\\.\\w|\\w\\.(?:com|io|org)");
  private static final String[] PARTS = {
    "<!channel>",
    "<!here>",
    "<!everyone>",
    "<@U123>",
    "<@UMAN|mo>",
    "<#C1|general>",
    "<!subteam^S1>",
    "<!date^0^{date}^https://evil.example|x>",
    "<https://evil.com|click>",
    "https://evil.com",
    "www.evil.com",
    "evil.com",
    "mailto:a@evil.com",
    "@channel",
    "@here",
    "*bold*",
    "_it_",
    "~no~",
    "`code`",
    "```block```",
    "> quote",
    "\n>>> all",
    "&lt;!here&gt;",
    "&amp;",
    "\u202Egnp.exe",
    "\u2066x\u2069",
    "\u0000",
    "\uD83D",
    "👩‍👩‍👧",
    "\r\n\r\n",
    "\t",
    "{\"type\":\"button\"}",
    "]}<script>",
    "a".repeat(5000),
    "<".repeat(3000),
    "👋".repeat(2000),
    " "
  };

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(5);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static Outgoing card(Random random) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      lines.add(Line.of("Our words about " + hostile(random)));
      lines.add(new Line(hostile(random), true, "https://fake.slack.com/archives/C1/p1"));
    }
    return new Outgoing(
        "card:slack/T1/U1",
        new Audience.Staff(new ChannelId("slack", "T1", "C1")),
        "High · " + hostile(random) + " · " + hostile(random),
        List.of(
            new Section(
                "What was seen",
                lines,
                List.of(new Button("acknowledge", "Acknowledge", Button.Input.NOTHING)))),
        "footer " + hostile(random));
  }

  @Test
  void nothingThatPeopleTypeDoesAnythingOnACard() {
    Random random = new Random(42);
    for (int i = 0; i < 2000; i++) {
      Outgoing card = card(random);
      JsonNode blocks = Payload.json(GsonFactory.createSnakeCase().toJson(CardBlocks.of(card)));
      assertThat(BlockLimits.check(blocks, 50)).as("card %s", i).isEmpty();
      assertThat(BlockLimits.tooLongTogether(blocks)).as("card %s", i).isFalse();
      inert(blocks);
      String notification = Inert.notification(card.title(), 300);
      assertThat(LIVE.matcher(notification).find()).as(notification).isFalse();
      assertThat(notification).doesNotContain("@here", "@channel");
    }
  }

  /** No element that Slack would parse, no mention, no link but ours, no hidden direction. */
  private static void inert(JsonNode node) {
    String type = node.path("type").asText();
    assertThat(type).isNotIn("mrkdwn", "user", "usergroup", "broadcast", "channel", "emoji");
    if (type.equals("link")) {
      assertThat(node.path("url").asText()).startsWith("https://fake.slack.com/");
    }
    if (node.path("text").isTextual()) {
      assertThat(node.path("text").asText()).doesNotContain("\u202E", "\u2066", "\u0000");
    }
    if (type.equals("plain_text")) {
      assertThat(node.path("emoji").asBoolean(true)).isFalse();
    }
    node.forEach(HostileTextTest::inert);
  }

  @Test
  void theCheckOfThisTestSeesWhatItLooksFor() {
    assertThat(LIVE.matcher("see <!here>").find()).isTrue();
    assertThat(LIVE.matcher("see https://evil.com").find()).isTrue();
    assertThat(BlockLimits.check(Payload.json("[{\"type\":\"header\",\"text\":{}}]"), 50))
        .isNotEmpty();
  }
}
