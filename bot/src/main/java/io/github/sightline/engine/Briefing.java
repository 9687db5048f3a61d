package io.github.sightline.engine;

import io.github.sightline.engine.Figures.Span;
import io.github.sightline.engine.Figures.Undecided;
import io.github.sightline.engine.Figures.Waiting;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.summary.Adjustments;
import io.github.sightline.summary.Coverage;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.InterviewFigures;
import io.github.sightline.summary.OpenChecklists;
import io.github.sightline.summary.Owed;
import io.github.sightline.summary.Week;
import io.github.sightline.summary.WeekFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts what the weekly summary tells: in the store, without loading cases but those listed. */
public final class Briefing {
  /** How many of the decisions that are owed are listed. */
  private static final int LISTED = 10;

  /** Signals fade after a month at most by default; twice that lies before no decision's cause. */
  private static final Duration MEMORY = Duration.ofDays(60);

  private final Ledger ledger;
  private final Arrangements arrangements;

  public Briefing(Ledger ledger, Arrangements arrangements) {
    this.ledger = ledger;
    this.arrangements = arrangements;
  }

  /** The facts of a week. In many short transactions, so that nobody else has to wait. */
  public Facts facts(About about) {
    Span week = span(about, about.week());
    Span before = span(about, about.week().plus(-1));
    Week first = about.week().plus(1 - Facts.WEEKS);
    Span shown = new Span(about.team(), first.start(about.zone()), week.to());
    return new Facts(
        about,
        owed(about),
        count(figures -> figures.undecidedCount(about.team(), about.asOf())),
        weeks(about, first),
        interviews(week),
        interviews(before),
        count(figures -> figures.rules(shown, MEMORY)),
        adjustments(week, shown),
        checklists(about),
        coverage(week));
  }

  private <T> T count(Function<Figures, T> question) {
    return ledger.transact(books -> question.apply(books.figures()));
  }

  private static Span span(About about, Week week) {
    Instant end = week.end(about.zone());
    Instant to = about.asOf().isBefore(end) ? about.asOf() : end;
    return new Span(about.team(), week.start(about.zone()), to);
  }

  private List<WeekFigures> weeks(About about, Week first) {
    List<WeekFigures> weeks = new ArrayList<>();
    for (Week week = first; week.compareTo(about.week()) <= 0; week = week.next()) {
      Span span = span(about, week);
      weeks.add(
          new WeekFigures(
              week, count(f -> f.warnings(span)), count(figures -> figures.signals(span))));
    }
    return weeks;
  }

  private InterviewFigures interviews(Span span) {
    return new InterviewFigures(
        count(figures -> figures.interviews(span)),
        count(figures -> figures.toSchedule(span)).orElse(null));
  }

  private Adjustments adjustments(Span week, Span shown) {
    int asked = count(f -> f.signals(week)).getOrDefault(SignalKind.ACCOMMODATION, 0);
    Waiting waiting = count(figures -> figures.unanswered(shown));
    return new Adjustments(
        asked,
        count(figures -> figures.toAnswer(week)).orElse(null),
        waiting.count(),
        waiting.since().map(since -> Duration.between(since, week.to())).orElse(null));
  }

  private OpenChecklists checklists(About about) {
    List<OpenBeforeOffer> open =
        ledger.transact(books -> OpenBeforeOffer.all(books, about.team(), about.asOf()));
    return new OpenChecklists(
        open.stream().limit(OpenBeforeOffer.LISTED).map(OpenBeforeOffer::told).toList(),
        open.size());
  }

  private List<Owed> owed(About about) {
    List<Undecided> oldest = count(f -> f.undecided(about.team(), about.asOf(), LISTED));
    return oldest.stream()
        .map(one -> ledger.transact(books -> OwedCase.of(books, one, about.asOf(), arrangements)))
        .toList();
  }

  private Coverage coverage(Span week) {
    List<Coverage.Gap> gaps =
        ledger.transact(books -> books.marks().all()).stream()
            .filter(mark -> week.team().owns(mark.channel().toString()))
            .flatMap(mark -> Gaps.of(mark, week.to()).stream())
            .toList();
    return new Coverage(
        count(figures -> figures.unread(week)),
        count(figures -> figures.unclear(week)),
        gaps,
        count(figures -> figures.stuck(week.team())),
        count(figures -> figures.parked(week.team())),
        count(figures -> figures.outdated(week.team())),
        isPaused(week));
  }

  private boolean isPaused(Span week) {
    return ledger.transact(
        books -> books.pauses().by(week.team().platform(), week.team().workspace()).isPresent());
  }
}
