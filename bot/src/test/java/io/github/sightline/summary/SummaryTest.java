package io.github.sightline.summary;

import static io.github.sightline.summary.Given.busy;
import static io.github.sightline.summary.Given.quiet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the summary says, and in which order. */
class SummaryTest {
  private static String text(Facts facts) {
    return String.join("\n", SummaryText.of(Summary.of(facts)));
  }

  @Test
  void itBeginsWithWhatIsOwedAndSinceWhen() {
    assertThat(text(busy("Ana", "Ben")))
        .startsWith(
            "2 decisions are waiting for you, the oldest since Thursday."
                + " 2 new warnings (1 fewer than the week before), 2 interviews held.\n"
                + "Week 20 of 2026 · Mon 11 May to Sun 17 May · slack/T1\n\nDecisions owed\n");
    assertThat(text(busy("Ana"))).startsWith("1 decision is waiting for you, since Thursday.");
    assertThat(text(busy())).startsWith("No decision is waiting. 2 new warnings");
  }

  @Test
  void whatIsOlderThanAWeekIsNamedByItsDate() {
    Facts facts = busy();
    Facts old =
        new Facts(
            facts.about(),
            List.of(Given.owed("Ana", "2026-04-30T10:00:00Z")),
            4,
            facts.weeks(),
            facts.interviews(),
            facts.before(),
            facts.rules(),
            facts.adjustments(),
            facts.checklists(),
            facts.coverage());
    assertThat(text(old))
        .startsWith("4 decisions are waiting for you, the oldest since Thu 30 Apr.")
        .contains("17 days (Thu 30 Apr)")
        .contains("And 3 more, all of them younger.");
  }

  @Test
  void aQuietWeekIsOneSentence() {
    Summary summary = Summary.of(quiet(Coverage.FULL));
    assertThat(summary.headline()).isEqualTo("Quiet week: nothing is waiting, nothing new.");
    assertThat(summary.blocks()).isEmpty();
  }

  @Test
  void aQuietWeekThatWasNotSeenWhollySaysSo() {
    Coverage gap =
        new Coverage(Map.of("es", 3), 0, List.of(), new Coverage.Stuck(0, 0), 0, 0, false);
    assertThat(text(quiet(gap)))
        .startsWith(
            "Quiet week: nothing is waiting, nothing new; but the bot did not see everything.")
        .contains("Messages in languages that it does not read: 3 in Spanish.");
  }

  @Test
  void aRuleThatPeopleMostlyFindWrongComesWithASuggestion() {
    assertThat(text(busy()))
        .containsPattern(
            "Video step declined +7 +6 +86 % +Dismissed 6 of 7: lower warnings.points.video-refusal\\?")
        .containsPattern("Written contact asked for instead +7 +1 +14 % +–")
        .containsPattern("not attended or without picture +2 +2 +too few +–");
  }

  @Test
  void checklistsThatAreOpenBeforeOffersAreToldWithWhatIsOpen() {
    assertThat(text(Given.beforeOffer("Cyd")))
        .startsWith("No decision is waiting. 3 checklists are open before offers. 2 new warnings")
        .contains("Checklists open before offers")
        .containsPattern(
            "Cyd +4 of 6 +references \\(concern noted\\), sanctions exposure +by Fri 22 May")
        .contains("3 candidates, the oldest since Thursday.");
    assertThat(text(busy())).doesNotContain("before offers");
  }

  @Test
  void anOfferAloneEndsAQuietWeek() {
    Facts facts = Given.with(quiet(Coverage.FULL), Given.beforeOffer("Cyd").checklists());
    assertThat(facts.isQuiet()).isFalse();
    assertThat(text(facts)).startsWith("No decision is waiting. 3 checklists are open");
  }

  @Test
  void whereItMayNotBeToldNoItemOfAChecklistIsNamedAnywhere() {
    Summary told = Summary.of(Given.beforeOffer("Cyd").discreet());
    Audience.Staff staff = new Audience.Staff(new ChannelId("discord", "G1", "C1"));
    Outgoing card =
        new SummaryCard("k", staff).render(told, who -> "card:" + who, List.of(), false);
    assertThat(card.toString())
        .contains("Cyd: checked 4 of 6, offer by Fri 22 May")
        .doesNotContainIgnoringCase("sanctions")
        .doesNotContain("references");
    assertThat(SummaryCsv.of(told) + SummaryPage.of(told)).doesNotContainIgnoringCase("sanctions");
  }

  @Test
  void whoAskedForAnAdjustmentStandsNowhere() {
    Block block =
        Summary.of(busy("Ana")).blocks().stream()
            .filter(b -> b.heading().equals("Requests for adjustments"))
            .findFirst()
            .orElseThrow();
    assertThat(block.rows()).isEmpty();
    assertThat(block.notes())
        .containsExactly(
            "1 request this week.",
            "Answered after 5 h (median).",
            "1 without an answer yet, the oldest for 2 d 12 h.");
  }

  @Test
  void whatTheBotDidNotSeeIsSaid() {
    assertThat(text(busy()))
        .contains("Channel C9 is not complete since Friday: missing_scope.")
        .contains("4 in Spanish")
        .contains("2 messages are unclear: a person must read.")
        .contains("1 card waits because others can read its channel.")
        .contains("Of 1 interview nobody has said how it went.")
        .contains("From proposal to agreement: 7 h (median).");
  }

  @Test
  void theCardHasTheButtonsOfTheCaseWhereADecisionIsOwed() {
    Audience.Staff staff = new Audience.Staff(new ChannelId("slack", "T1", "CWARN"));
    List<Button> buttons = List.of(new Button("assign", "Assign", Button.Input.PERSON));
    Outgoing card =
        new SummaryCard("summary:slack/T1/2026-W20", staff)
            .render(Summary.of(busy("Ana")), who -> "card:" + who, buttons, true);
    assertThat(card.title()).startsWith("Late · 1 decision is waiting");
    assertThat(card.footer()).startsWith("Late: the bot was down when it was due.");
    Section owed = card.sections().get(0);
    assertThat(owed.heading()).isEqualTo("Decision owed: Ana");
    assertThat(owed.about()).isEqualTo("card:slack/T1/U1");
    assertThat(owed.buttons()).isEqualTo(buttons);
    assertThat(card.sections().stream().skip(1)).allMatch(s -> s.buttons().isEmpty());
    assertThat(card.toString()).contains("Warnings by week. W13: 0;").contains("W19: 3 high;");
  }
}
