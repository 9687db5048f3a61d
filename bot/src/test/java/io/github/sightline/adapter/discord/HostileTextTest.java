package io.github.sightline.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What candidates type stands on cards, and does nothing there. */
class HostileTextTest {
  private static final Audience STAFF = new Audience.Staff(Ids.channel("1", "2"));

  private static JsonNode card(String title, List<Section> sections) {
    return CardMessage.of(new Outgoing("card:discord/1/3", STAFF, title, sections, "small print"));
  }

  private static String quoted(String text) {
    return card("x", List.of(new Section("Said", List.of(Line.quoted(text)))))
        .path("embeds")
        .path(0)
        .path("fields")
        .path(0)
        .path("value")
        .asText();
  }

  /** What Discord shows: a backslash before a sign shows the sign. */
  private static String shown(String markdown) {
    return markdown.replaceAll("\\\\(\\p{Punct})", "$1").replace("\u2060", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@everyone look",
        "<@300000000000000001> <@&400000000000000001> <#1>",
        "[your bank](https://evil.example)",
        "https://evil.example/?a=b_c",
        "**bold** __under__ ~~gone~~ ||hidden|| `code` ```block```",
        "# big",
        "> quoted",
        "- list",
        "1. one",
        "<t:0:R> <:smile:1> </sightline:1>",
        "\\*already escaped\\*",
      })
  void markupMentionsAndLinksAreShownAndDoNothing(String text) {
    String value = quoted(text);
    assertThat(value).startsWith("> ");
    String words = value.substring(2);
    assertThat(shown(words)).isEqualTo(text);
    for (int i = 0; i < words.length(); i++) {
      if ("*_~`|[]<>#:".indexOf(words.charAt(i)) >= 0) {
        assertThat(words.charAt(i - 1)).as("before sign %d of %s", i, words).isEqualTo('\\');
      }
    }
    assertThat(words).doesNotContain("@everyone");
  }

  @Test
  void manyLinesStayOneQuotation() {
    assertThat(quoted("one\n\n# two\r\n> three").lines()).hasSize(1);
  }

  @Test
  void hiddenDirectionsAndControlsAreMadeVisible() {
    assertThat(quoted("a\u202Eb\u0000c")).isEqualTo("> a\uFFFDb\uFFFDc");
  }

  @Test
  void aTimeOfOursIsShownInTheReadersZoneAndOneOfTheirsIsNot() {
    String ours = "11 May 2026 14:07 UTC: video step declined";
    JsonNode card = card("x", List.of(new Section("Seen", List.of(Line.of(ours)))));
    assertThat(card.toString()).contains("• <t:1778508420:f>\\\\: video step declined");
    assertThat(quoted(ours)).doesNotContain("<t:");
  }

  @Test
  void noMessageMayPingAndTheLongestCardFits() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      List<Line> lines = new ArrayList<>();
      for (int j = 0; j < 40; j++) {
        lines.add(new Line("_*".repeat(200), true, "https://discord.com/channels/1/2/" + j));
      }
      sections.add(
          new Section(
              "_".repeat(300),
              lines,
              List.of(new Button("a" + i, "b".repeat(90), Button.Input.NOTHING))));
    }
    JsonNode card = card("*".repeat(500), sections);
    assertThat(card.path("allowed_mentions").path("parse").isArray()).isTrue();
    assertThat(card.path("allowed_mentions").path("parse")).isEmpty();
    JsonNode embed = card.path("embeds").path(0);
    int all =
        embed.path("title").asText().length() + embed.path("footer").path("text").asText().length();
    for (JsonNode field : embed.path("fields")) {
      assertThat(field.path("value").asText()).hasSizeBetween(1, 1024);
      assertThat(field.path("name").asText()).hasSizeBetween(1, 256);
      all += field.path("value").asText().length() + field.path("name").asText().length();
    }
    assertThat(embed.path("title").asText()).hasSizeLessThanOrEqualTo(256);
    assertThat(all).isLessThanOrEqualTo(6000);
    assertThat(card.path("components")).hasSize(2);
  }
}
