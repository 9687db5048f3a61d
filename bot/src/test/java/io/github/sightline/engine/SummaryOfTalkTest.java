package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.anaDeletes;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Role;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Party;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.InterviewFigures;
import io.github.sightline.summary.InterviewStep.Kind;
import io.github.sightline.summary.Owed.State;
import io.github.sightline.summary.RuleFigures;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** From what people say to each other to the figures of the week; the talk begins on a Monday. */
class SummaryOfTalkTest {
  private static final Instant FRIDAY = Bot.START.plus(Duration.ofDays(4));
  private final Bot bot = new Bot();

  private Facts facts(Instant asOf) {
    bot.waits(Duration.ofMinutes(1)); // what follows from a talk is derived a little later
    Week week = Week.of(Bot.START, ZoneOffset.UTC);
    About about = new About(new Team("test", "team"), week, ZoneOffset.UTC, asOf);
    return new Briefing(bot.ledger).facts(about);
  }

  private void decline() {
    bot.takes(
        team(1, "can we meet?"),
        ana(2, "[video-refusal]"),
        team(3, "and now?"),
        ana(4, "[video-refusal]"));
    bot.waits(Duration.ofHours(10));
  }

  @Test
  void anInterviewIsCountedFromItsProposalToItsEnd() {
    bot.takes(
        team(1, "Could we do a video call on Wednesday at 3pm UTC?"),
        ana(6, "Wednesday at 3pm UTC works for me."),
        ana(20, "Sorry, something came up. Can we move our call to Thursday at 3pm UTC instead?"),
        team(22, "Thursday at 3pm UTC works for us."),
        team(80, "Thanks for your time today, it was good to meet you. Next steps soon."));
    InterviewFigures figures = facts(FRIDAY).interviews();
    assertThat(figures.of(Kind.PROPOSED, Party.TEAM)).isEqualTo(1);
    assertThat(figures.of(Kind.PROPOSED, Party.CANDIDATE)).isZero();
    assertThat(figures.of(Kind.AGREED)).isEqualTo(1);
    assertThat(figures.toSchedule()).isEqualTo(Duration.ofHours(5));
    assertThat(figures.of(Kind.MOVED, Party.CANDIDATE)).isEqualTo(1);
    assertThat(figures.of(Kind.MOVED, Party.TEAM)).isZero();
    assertThat(figures.agreed()).containsOnlyKeys(Mode.VIDEO);
    int ended = figures.of(Kind.HELD) + figures.of(Kind.UNTOLD);
    assertThat(ended).as("held, or nobody said so yet").isEqualTo(1);
  }

  @Test
  void timesToChooseFromAreProposedWhenTheyAreNamedAndByWhomTheyAre() {
    bot.takes(ana(0, "hello"));
    bot.takes(team(1, "For a phone call we could do Wednesday at 3pm UTC or Thursday at 4pm UTC."));
    InterviewFigures offered = facts(FRIDAY).interviews();
    assertThat(offered.of(Kind.PROPOSED, Party.TEAM)).isEqualTo(1);
    assertThat(offered.of(Kind.AGREED)).isZero();
    bot.takes(ana(9, "Thursday at 4pm UTC works for me, thanks!"));
    InterviewFigures chosen = facts(FRIDAY).interviews();
    assertThat(chosen.of(Kind.PROPOSED, Party.TEAM)).isEqualTo(1);
    assertThat(chosen.of(Kind.PROPOSED, Party.CANDIDATE)).isZero();
    assertThat(chosen.of(Kind.AGREED)).isEqualTo(1);
    assertThat(chosen.toSchedule()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void aMoveOfTheTeamsIsTheTeams() {
    bot.takes(
        team(1, "Could we do a video call on Wednesday at 3pm UTC?"),
        ana(6, "Wednesday at 3pm UTC works for me."),
        team(20, "Something came up here, can we move it to Thursday at 3pm UTC?"),
        ana(22, "Thursday at 3pm UTC works for me."));
    InterviewFigures figures = facts(FRIDAY).interviews();
    assertThat(figures.of(Kind.MOVED, Party.TEAM)).isEqualTo(1);
    assertThat(figures.of(Kind.MOVED, Party.CANDIDATE)).isZero();
  }

  @Test
  void whatIsTakenBackIsNoLongerCounted() {
    bot.takes(
        team(1, "Could we do a video call on Wednesday at 3pm UTC?"), ana(6, "[video-refusal]"));
    assertThat(facts(FRIDAY).thisWeek().signals()).containsOnlyKeys(SignalKind.VIDEO_REFUSAL);
    bot.corrects("c1", 6, false, Role.RECRUITER);
    assertThat(facts(FRIDAY).thisWeek().signals()).isEmpty();
    bot.takes(anaDeletes(6));
    assertThat(facts(FRIDAY).coverage().underway()).isZero();
  }

  @Test
  void aDecisionIsOwedUntilSomebodyDecidesAndThenCountsForItsRule() {
    decline();
    assertThat(facts(FRIDAY).owed()).singleElement().extracting("state").isEqualTo(State.UNSEEN);
    bot.presses("p1", CaseAction.ASSIGN, Role.MANAGER, "rita");
    assertThat(facts(FRIDAY).owed())
        .singleElement()
        .satisfies(owed -> assertThat(owed.state()).isEqualTo(State.ASSIGNED))
        .satisfies(owed -> assertThat(owed.by()).isEqualTo("rita"));
    bot.presses("p2", CaseAction.NOT_A_CONCERN, Role.MANAGER, "we met in person");
    assertThat(facts(FRIDAY).owedInAll()).isZero();
    assertThat(facts(FRIDAY).rules())
        .containsExactly(new RuleFigures(SignalKind.VIDEO_REFUSAL, 1, 1));
  }

  @Test
  void aCaseInWhichAnAdjustmentWasAskedForIsOnHold() {
    decline();
    bot.takes(ana(5, "[accommodation]"));
    assertThat(facts(FRIDAY).owed()).singleElement().extracting("state").isEqualTo(State.ON_HOLD);
  }

  @Test
  void aRequestForAnAdjustmentWaitsUntilTheTeamWritesToThem() {
    bot.takes(team(1, "hello"), ana(2, "[accommodation]"));
    Facts open = facts(Bot.START.plus(Duration.ofHours(12)));
    assertThat(open.adjustments().open()).isEqualTo(1);
    assertThat(open.adjustments().longest()).isEqualTo(Duration.ofHours(10));
    assertThat(open.adjustments().toAnswer()).isNull();
    bot.takes(team(7, "of course, which way suits you?"));
    Facts answered = facts(FRIDAY);
    assertThat(answered.adjustments().asked()).isEqualTo(1);
    assertThat(answered.adjustments().open()).isZero();
    assertThat(answered.adjustments().toAnswer()).isEqualTo(Duration.ofHours(5));
    assertThat(answered.rules()).as("no rule, and nobody's fault").isEmpty();
  }

  @Test
  void gapsAndPausesAreSaid() {
    bot.marks().begin(Bot.ROOM, "1");
    bot.marks().troubled(Bot.ROOM, "missing_scope", Bot.START);
    bot.asks("pause", Role.MANAGER);
    assertThat(facts(FRIDAY).coverage().gaps())
        .singleElement()
        .extracting("reason")
        .isEqualTo("missing_scope");
    assertThat(facts(FRIDAY).coverage().paused()).isTrue();
    assertThat(facts(FRIDAY).isQuiet()).isFalse();
  }
}
