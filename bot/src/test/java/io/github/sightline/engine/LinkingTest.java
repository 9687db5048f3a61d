package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.BEN;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.ben;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One person with two accounts: staff says so, or takes it back. */
class LinkingTest {
  private final Bot bot = new Bot();

  private void eachDeclinesOnce() {
    bot.takes(ana(1, "[video-refusal]"), team(2, ""), ben(3, "[video-refusal]"));
    bot.waits(Duration.ofHours(4));
  }

  private boolean link(String verb, Role role) {
    boolean accepted = bot.asks(verb, role, "ben").accepted();
    bot.waits(Duration.ofMinutes(5));
    return accepted;
  }

  @Test
  void whatBothDeclinedIsOneCaseAndTwoAgainOnceItIsUndone() {
    eachDeclinesOnce();
    assertThat(bot.titles()).isEmpty();
    assertThat(link("link", Role.MANAGER)).isTrue();
    assertThat(bot.card(ANA).card().title()).startsWith("Caution · ana = ben");
    assertThat(link("link", Role.MANAGER)).as("once more").isFalse();
    assertThat(link("unlink", Role.MANAGER)).isTrue();
    assertThat(bot.card(ANA).card().title()).startsWith("Settled · ana");
    assertThat(bot.platform.replies)
        .extracting(Outgoing::title)
        .contains("Undid the link of another account");
  }

  @Test
  void aCardOfTheOtherAccountPointsToTheOneCaseAndComesBack() {
    bot.takes(ben(1, "[video-refusal]"), team(2, ""), ben(3, "[video-refusal]"), ana(4, "hello"));
    bot.waits(Duration.ofHours(5));
    assertThat(link("link", Role.RECRUITER)).isTrue();
    assertThat(bot.card(BEN).card().title()).isEqualTo("Linked · ben");
    assertThat(bot.card(ANA).card().title()).startsWith("Caution · ana = ben");
    bot.takes(team(8, ""), ben(9, "[video-refusal]"));
    bot.waits(Duration.ofHours(9));
    assertThat(bot.card(ANA).card().title()).startsWith("High");
    assertThat(link("unlink", Role.RECRUITER)).isTrue();
    assertThat(bot.card(BEN).card().title()).startsWith("High · ben");
  }

  @Test
  void onlyTheTeamLinksAndOnlyCandidatesWhoWereRead() {
    eachDeclinesOnce();
    assertThat(link("link", Role.CANDIDATE)).isFalse();
    assertThat(bot.asks("link", Role.MANAGER, "nobody").accepted()).isFalse();
    assertThat(bot.asks("link", Role.MANAGER, "ana").accepted()).isFalse();
    assertThat(bot.asks("link", Role.MANAGER, "").accepted()).isFalse();
    assertThat(bot.titles()).isEmpty();
  }
}
