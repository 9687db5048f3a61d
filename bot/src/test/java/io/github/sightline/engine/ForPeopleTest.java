package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.anaDeletes;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Outgoing.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was read but does not count: shown to people, worth nothing. */
class ForPeopleTest {
  private static final String SECTION = "For a person to read";
  private static final ChatEvent[] TWO_REFUSALS = {
    team(1, "[ask-video]"),
    ana(2, "[video-refusal]"),
    team(3, "[ask-video]"),
    ana(4, "[video-refusal]")
  };

  private final Bot bot = new Bot();

  private List<String> lines() {
    return bot.card(ANA).card().sections().stream()
        .filter(section -> section.heading().equals(SECTION))
        .flatMap(section -> section.lines().stream())
        .map(Line::text)
        .toList();
  }

  @Test
  void aCardWithoutDoubtsHasNoSuchSection() {
    bot.takes(TWO_REFUSALS);
    assertThat(lines()).isEmpty();
  }

  @Test
  void aDoubtIsShownWithItsWordsAndMovesNoPoints() {
    bot.takes(TWO_REFUSALS);
    String footer = bot.card(ANA).card().footer();
    bot.takes(team(5, ""), ana(6, "hmm [unclear-video-refusal]"));
    assertThat(lines()).hasSize(2);
    assertThat(lines().get(0)).endsWith("UTC: unclear whether the video step was declined");
    assertThat(lines().get(1)).isEqualTo("hmm [unclear-video-refusal]");
    assertThat(bot.titles()).containsExactly("Caution · ana · Video step declined 2 times");
    assertThat(bot.card(ANA).card().footer()).isEqualTo(footer);
  }

  @Test
  void doubtsAloneNeverMakeACard() {
    for (int n = 1; n < 20; n += 2) {
      bot.takes(team(n, "[ask-video]"), ana(n + 1, "[unclear-video-refusal] [unclear-text-only]"));
    }
    assertThat(bot.titles()).isEmpty();
    assertThat(bot.warnings(ANA)).isEmpty();
  }

  @Test
  void whatMayAskForAnAdjustmentIsNeitherQuotedNorCounted() {
    bot.takes(TWO_REFUSALS);
    bot.takes(
        team(5, ""),
        ana(
            6,
            "my eyes [unclear-accommodation] [video-refusal] [off-platform] [unclear-text-only]"));
    assertThat(lines()).singleElement().asString().endsWith("UTC: may ask for an adjustment");
    assertThat(bot.card(ANA).card().toString())
        .contains("another messenger asked for")
        .contains("declined 2 times")
        .doesNotContain("my eyes");
  }

  @Test
  void messagesInLanguagesThatTheBotDoesNotReadAreCountedByLanguage() {
    bot.takes(ana(1, "[in-fr]"), team(2, "[in-es]"), ana(3, "[in-es]"), ana(4, "[in-es]"));
    assertThat(bot.titles()).isEmpty();
    bot.takes(ana(5, "[video-refusal]"), team(6, ""), ana(7, "[video-refusal]"));
    assertThat(lines())
        .containsExactly(
            "3 messages are written in Spanish, which the bot does not read",
            "1 message is written in French, which the bot does not read");
  }

  @Test
  void onlyTheNewestFiveDoubtsAreShown() {
    bot.takes(TWO_REFUSALS);
    for (int n = 5; n < 12; n++) {
      bot.takes(ana(n, n + " [unclear-text-only]"));
    }
    bot.takes(anaDeletes(11));
    assertThat(lines()).hasSize(10);
    assertThat(lines().get(1)).startsWith("7 ");
    assertThat(lines().get(8)).endsWith("instead (message deleted since)");
  }
}
