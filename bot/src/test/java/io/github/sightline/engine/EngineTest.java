package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.BEN;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.anaDeletes;
import static io.github.sightline.engine.Bot.anaEdits;
import static io.github.sightline.engine.Bot.ben;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.engine.Delivery.State;
import io.github.sightline.interview.FormatLedger.Step;
import io.github.sightline.signal.FormatSteps;
import io.github.sightline.warning.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {
  private final Bot bot = new Bot();

  private static final ChatEvent[] TWO_REFUSALS = {
    team(1, "[ask-video]"),
    ana(2, "[video-refusal]"),
    team(3, "[ask-video]"),
    ana(4, "[video-refusal]")
  };

  @Test
  void twoRefusalsBecomeOneCardInTheStaffChannel() {
    bot.takes(TWO_REFUSALS);
    assertThat(bot.titles()).containsExactly("Caution · ana · Video step declined 2 times");
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
  }

  @Test
  void theCardIsUpdatedInPlaceAndNeverDoubled() {
    bot.takes(TWO_REFUSALS).takes(team(5, ""), ana(6, "[text-only]"));
    assertThat(bot.platform.posts).hasSize(1);
    assertThat(bot.titles())
        .containsExactly(
            "High · ana · Video step declined 2 times, written contact asked for instead once");
  }

  @Test
  void theSameEventsAgainChangeNothing() {
    bot.takes(TWO_REFUSALS);
    List<Warning> before = bot.warnings(ANA);
    Delivery card = bot.card(ANA);
    bot.takes(TWO_REFUSALS).takes(TWO_REFUSALS);
    assertThat(bot.warnings(ANA)).isEqualTo(before).hasSize(1);
    assertThat(bot.card(ANA)).isEqualTo(card);
    assertThat(bot.platform.posts).hasSize(1);
  }

  @Test
  void anEditCountsAsItStandsLast() {
    bot.takes(TWO_REFUSALS).takes(anaEdits(4, "[video-accept]"));
    assertThat(bot.titles()).containsExactly("Settled · ana · Video step declined once");
    assertThat(bot.warnings(ANA)).hasSize(1);
  }

  @Test
  void anEditThatComesBeforeItsMessageWinsAllTheSame() {
    bot.takes(anaEdits(2, "[text-only]")).takes(ana(2, "[video-refusal]"));
    assertThat(bot.turns())
        .singleElement()
        .satisfies(
            t ->
                assertThat(t.reading().labels().keySet())
                    .extracting(Enum::name)
                    .containsExactly("TEXT_ONLY"));
  }

  @Test
  void whatWasSeenBeforeADeletionStaysSeen() {
    bot.takes(TWO_REFUSALS).takes(anaDeletes(4));
    assertThat(bot.titles()).containsExactly("Caution · ana · Video step declined 2 times");
    assertThat(bot.card(ANA).card().toString()).contains("message deleted since");
  }

  @Test
  void aDeletionOfAMessageNeverSeenLeavesNothing() {
    bot.takes(anaDeletes(2));
    assertThat(bot.turns()).isEmpty();
  }

  @Test
  void aLateMessageOfTheTeamPartsTwoOccasions() {
    Bot quick = new Bot();
    ChatEvent first = ana(2, "[video-refusal]");
    ChatEvent.Posted second = (ChatEvent.Posted) ana(2, "[video-refusal]");
    var soon =
        new io.github.sightline.chat.Message(
            new io.github.sightline.chat.MessageId(Bot.ROOM, "000002b"),
            second.at().plusSeconds(600),
            second.posted().author(),
            "[video-refusal]",
            null,
            "");
    quick.takes(first, new ChatEvent.Posted(soon));
    assertThat(quick.warnings(ANA)).isEmpty();
    var between =
        new io.github.sightline.chat.Message(
            new io.github.sightline.chat.MessageId(Bot.ROOM, "000002a"),
            second.at().plusSeconds(300),
            ((ChatEvent.Posted) team(2, "")).posted().author(),
            "well",
            null,
            "");
    quick.takes(new ChatEvent.Posted(between));
    assertThat(quick.warnings(ANA)).hasSize(1);
  }

  @Test
  void theTeamsFirstRequestBelongsToTheCandidateWhoAnswersIt() {
    bot.takes(team(1, "[ask-video]")).takes(ana(2, "[video-refusal]"));
    assertThat(FormatSteps.ledger(bot.about(ANA)).count(Step.VIDEO_ASKED)).isEqualTo(1);
  }

  @Test
  void anAbsenceIsNeverCountedByGuessWhereSeveralCouldBeMeant() {
    bot.takes(ana(1, "[video-accept]"), ben(2, "[video-accept]"), team(3, "nobody came [no-show]"));
    assertThat(FormatSteps.ledger(bot.about(ANA)).count(Step.VIDEO_MISSED)).isZero();
    assertThat(FormatSteps.ledger(bot.about(BEN)).count(Step.VIDEO_MISSED)).isZero();
    bot.takes(team(4, "<@ben> did not come [no-show]"));
    assertThat(FormatSteps.ledger(bot.about(BEN)).count(Step.VIDEO_MISSED)).isEqualTo(1);
    assertThat(FormatSteps.ledger(bot.about(ANA)).count(Step.VIDEO_MISSED)).isZero();
  }

  @Test
  void anAdjustmentGetsAPrivateNoteAndNoWarning() {
    bot.takes(ana(1, "[accommodation] for a private reason"));
    bot.takes(team(2, ""), ana(3, "[video-refusal]"), team(4, ""), ana(5, "[video-refusal]"));
    assertThat(bot.warnings(ANA)).isEmpty();
    assertThat(bot.titles()).containsExactly("Adjustment asked for · ana");
    assertThat(bot.platform.standing.values().toString()).doesNotContain("private reason");
  }

  @Test
  void anEventThatCannotBeHandledIsSetAsideAndTheOthersGoOn() {
    bot.takes(ana(1, "[video-refusal]"), ana(2, "[poison]"), team(3, ""), ana(4, "[text-only]"));
    assertThat(bot.warnings(ANA)).hasSize(1);
    List<Inbox.Parked> parked = bot.ledger.transact(books -> books.inbox().parked(10));
    assertThat(parked).singleElement().satisfies(p -> assertThat(p.error()).contains("poison"));
  }
}
