package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.PostResult;
import io.github.sightline.engine.Delivery.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private final Bot bot = new Bot();

  private void twoRefusals() {
    bot.takes(ana(1, "[video-refusal]"), team(2, ""), ana(3, "[video-refusal]"));
  }

  @Test
  void nothingIsPostedToAChannelThatOthersThanStaffCanRead() {
    bot.platform.onlyStaff = false;
    twoRefusals();
    assertThat(bot.card(ANA).state()).isEqualTo(State.HELD);
    assertThat(bot.card(ANA).note()).isEqualTo("audience");
    assertThat(bot.platform.posts)
        .as("only the administrator is told, and of nobody by name")
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.audience()).isEqualTo(Bot.ADMIN);
              assertThat(notice.toString()).contains("1 guest").doesNotContain("ana");
            });
  }

  @Test
  void whatWasHeldIsPostedOnceTheOthersAreGone() {
    bot.platform.onlyStaff = false;
    twoRefusals();
    bot.platform.onlyStaff = true;
    bot.waits(Duration.ofMinutes(10));
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
    assertThat(bot.titles()).hasSize(2);
  }

  @Test
  void whatMayStandAlreadyIsNotDoubledAfterOthersCameAndWent() {
    bot.platform.postsBeforeFailing = true;
    bot.platform.answers.add(new PostResult.Unclear("timeout"));
    twoRefusals();
    bot.platform.onlyStaff = false;
    bot.waits(Duration.ofMinutes(1));
    bot.platform.onlyStaff = true;
    bot.waits(Duration.ofMinutes(10));
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
    assertThat(bot.titles()).filteredOn(t -> t.contains("ana")).hasSize(1);
  }

  @Test
  void whatHappenedIsToldInTheThreadOfTheCard() {
    twoRefusals();
    bot.waits(Duration.ofMinutes(1));
    assertThat(bot.platform.replies)
        .extracting(io.github.sightline.chat.Outgoing::title)
        .containsExactly("Level reached: caution");
  }

  @Test
  void aBusyPlatformIsAskedAgainWhenItSaid() {
    bot.platform.answers.add(new PostResult.RetryLater(Duration.ofHours(5), "429"));
    twoRefusals();
    assertThat(bot.platform.posts).isEmpty();
    bot.waits(Duration.ofHours(1));
    assertThat(bot.platform.posts).isEmpty();
    bot.waits(Duration.ofHours(5));
    assertThat(bot.platform.posts).hasSize(1);
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
  }

  @Test
  void afterAnUnclearPostTheCardIsLookedForAndNotDoubled() {
    bot.platform.postsBeforeFailing = true;
    bot.platform.answers.add(new PostResult.Unclear("timeout"));
    twoRefusals();
    bot.waits(Duration.ofMinutes(1));
    assertThat(bot.platform.posts).hasSize(1);
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
  }

  @Test
  void whileItCannotBeLookedForNothingIsPosted() {
    bot.platform.postsBeforeFailing = true;
    bot.platform.answers.add(new PostResult.Unclear("timeout"));
    bot.platform.cannotLook = 2;
    twoRefusals();
    bot.waits(Duration.ofMinutes(1));
    bot.waits(Duration.ofMinutes(1));
    assertThat(bot.card(ANA).state()).isEqualTo(State.SENDING);
    bot.waits(Duration.ofMinutes(1));
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
    assertThat(bot.platform.posts).hasSize(1);
  }

  @Test
  void whereItWasFoundStaysKnownThoughThePlatformIsBusyThen() {
    bot.platform.postsBeforeFailing = true;
    bot.platform.answers.add(new PostResult.Unclear("timeout"));
    bot.platform.updateAnswers.add(new PostResult.RetryLater(Duration.ofMinutes(1), "429"));
    twoRefusals();
    bot.waits(Duration.ofMinutes(1));
    bot.waits(Duration.ofMinutes(5));
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
    assertThat(bot.platform.posts).hasSize(1);
  }

  @Test
  void afterAnUnclearPostThatNeverArrivedItIsPosted() {
    bot.platform.answers.add(new PostResult.Unclear("timeout"));
    twoRefusals();
    bot.waits(Duration.ofMinutes(1));
    assertThat(bot.platform.posts).hasSize(1);
  }

  @Test
  void aRefusedCardIsParkedAndGoesOnWhenItChanges() {
    bot.platform.answers.add(new PostResult.Refused("invalid"));
    twoRefusals();
    assertThat(bot.card(ANA).state()).isEqualTo(State.PARKED);
    bot.takes(team(4, ""), ana(5, "[text-only]"));
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
  }

  @Test
  void aCardThatSomebodyRemovedIsPostedAfresh() {
    twoRefusals();
    bot.platform.standing.clear();
    bot.takes(team(4, ""), ana(5, "[text-only]"));
    assertThat(bot.titles()).hasSize(1);
    assertThat(bot.platform.posts).hasSize(2);
  }

  @Test
  void aCardThatChangesWhileItIsBeingPostedIsUpdatedAfterwards() {
    bot.platform.meanwhile =
        () ->
            bot.ledger.transact(
                books -> {
                  Delivery sending = books.outbox().find(CaseRules.cardKey(ANA)).orElseThrow();
                  return books
                      .outbox()
                      .put(
                          new io.github.sightline.chat.Outgoing(
                              sending.card().key(),
                              sending.card().audience(),
                              "changed meanwhile",
                              java.util.List.of(),
                              ""));
                });
    twoRefusals();
    assertThat(bot.platform.posts).hasSize(1);
    assertThat(bot.titles()).containsExactly("changed meanwhile");
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
  }
}
