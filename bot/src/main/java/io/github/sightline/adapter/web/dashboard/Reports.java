package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.CardTone;
import io.github.sightline.adapter.web.InterviewLine;
import io.github.sightline.chart.WeekPicture;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Books;
import io.github.sightline.engine.CaseReview;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.WeekAgenda;
import io.github.sightline.interview.Interview;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the pages of one team show, looked up when they are asked for. */
final class Reports {
  static final int PAGE = 100;
  private static final Duration PAST = Duration.ofDays(7);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  private final Office office;
  private final Team team;

  Reports(Office office, Team team) {
    this.office = office;
    this.team = team;
  }

  Summary week() {
    Instant now = office.clock().instant();
    About about = new About(team, Week.of(now, office.zone()), office.zone(), now);
    return Summary.of(office.engine().briefing().facts(about));
  }

  List<CandidateRow> candidates(String after) {
    return office
        .ledger()
        .transact(books -> page(books, after).map(candidate -> row(books, candidate)).toList());
  }

  private Stream<UserId> page(Books books, String after) {
    return books.cases().all().stream()
        .filter(candidate -> team.owns(candidate.toString()))
        .filter(candidate -> candidate.id().compareTo(after) > 0)
        .sorted(Comparator.comparing(UserId::id))
        .limit(PAGE);
  }

  private static CandidateRow row(Books books, UserId candidate) {
    String name = books.cases().name(candidate);
    return books
        .outbox()
        .find(CaseRules.cardKey(candidate))
        .map(d -> new CandidateRow(candidate.id(), name, d.card().title(), CardTone.of(d.card())))
        .orElse(new CandidateRow(candidate.id(), name, "No card", "none"));
  }

  /** Interviews to come and of the last days, of the first candidates from that one on. */
  List<AgendaRow> agenda(String after) {
    Instant from = office.clock().instant().minus(PAST);
    List<UserId> some = office.ledger().transact(books -> page(books, after).toList());
    record Found(CaseReview review, Interview interview) {}
    return some.stream()
        .flatMap(candidate -> office.engine().review(candidate).stream())
        .flatMap(review -> review.interviews().stream().map(i -> new Found(review, i)))
        .filter(found -> found.interview().slot().start().isAfter(from))
        .sorted(Comparator.comparing(found -> found.interview().slot().start()))
        .map(found -> row(found.review(), found.interview(), office.zone()))
        .toList();
  }

  /** The next seven days. */
  WeekPicture days() {
    return office
        .ledger()
        .transact(books -> WeekAgenda.of(books, team, office.clock().instant(), office.zone()));
  }

  private static AgendaRow row(CaseReview review, Interview interview, ZoneId zone) {
    String when = TIME.format(interview.slot().start().atZone(zone));
    return new AgendaRow(
        review.candidate().id(),
        review.name(),
        InterviewLine.of(when, interview.mode(), interview.status()));
  }

  List<RuleRow> rules() {
    return RuleRow.all(office.policy(), week().facts().rules());
  }

  /** Steps and looks, newest first. */
  List<AuditRow> audit() {
    record Entry(Instant at, AuditRow row) {}
    ZoneId zone = office.zone();
    return office
        .ledger()
        .transact(
            books ->
                Stream.concat(
                        books.steps().latest(team, PAGE).stream()
                            .map(step -> new Entry(step.at(), AuditRow.of(step, zone))),
                        books.access().views(team, PAGE).stream()
                            .map(view -> new Entry(view.at(), AuditRow.of(view, zone))))
                    .sorted(Comparator.comparing(Entry::at).reversed())
                    .map(Entry::row)
                    .toList());
  }
}
