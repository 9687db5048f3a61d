package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.SummaryCard;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import io.github.sightline.summary.Weekly;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Posts each team's weekly summary: once for each team and ISO week. The card's key holds both, so
 * that a second attempt finds what the first one put up; a ring sets the timer of the next week in
 * the transaction that puts its card up, so that no week is passed over while the bot is down.
 */
final class WeeklyPost {
  /** Whoever comes later than this says so. */
  private static final Duration GRACE = Duration.ofMinutes(15);

  private final Ledger ledger;
  private final Function<About, Facts> briefing;
  private final Desks desks;
  private final InstantSource clock;
  private final Set<Team> planned = ConcurrentHashMap.newKeySet();

  /**
   * Posts into that ledger's outbox.
   *
   * @param briefing counts the facts of a week, everything that was said so far included
   */
  WeeklyPost(Ledger ledger, Function<About, Facts> briefing, Desks desks, InstantSource clock) {
    this.ledger = ledger;
    this.briefing = briefing;
    this.desks = desks;
    this.clock = clock;
  }

  /** From now on the team gets its summary; weeks that a stopped bot owes it come first. */
  void plan(Team team) {
    SummaryPlan plan = desks.of(team.platform(), team.workspace()).summary();
    if (plan != null && planned.add(team)) {
      Week next = plan.when().nextDue(clock.instant());
      ledger.transact(books -> wake(books, team, next, plan.when()));
    }
  }

  /** Puts the summary of that team and week up, where it is due and was not put up before. */
  void post(String subject) {
    int cut = subject.lastIndexOf('/');
    Team team = Team.parse(subject.substring(0, cut));
    Week week = Week.parse(subject.substring(cut + 1));
    SummaryPlan plan =
        planned.contains(team) ? desks.of(team.platform(), team.workspace()).summary() : null;
    if (plan == null) {
      return; // the team is not in the settings any more
    }
    Instant now = clock.instant();
    if (now.isBefore(plan.when().due(week))) {
      ledger.transact(books -> wake(books, team, week, plan.when()));
    } else if (isUp(team, week)) {
      ledger.transact(books -> wake(books, team, week.next(), plan.when()));
    } else {
      put(team, week, plan, now);
    }
  }

  private boolean isUp(Team team, Week week) {
    return ledger.transact(books -> books.outbox().find(key(team, week)).isPresent());
  }

  private void put(Team team, Week week, SummaryPlan plan, Instant now) {
    Weekly when = plan.when();
    Summary summary = Summary.of(briefing.apply(new About(team, week, when.zone(), now)));
    boolean late = when.due(week).plus(GRACE).isBefore(now);
    Outgoing card =
        new SummaryCard(key(team, week), plan.channel())
            .render(summary, CaseRules::cardKey, CaseAction.deciding(), late);
    ledger.transact(
        books -> {
          if (books.outbox().find(card.key()).isEmpty()) {
            Post.put(books, card, now);
          }
          return wake(books, team, week.next(), when);
        });
  }

  private static boolean wake(Books books, Team team, Week week, Weekly when) {
    books.wake(new Timer(Timer.Kind.POST_SUMMARY, team + "/" + week), when.due(week));
    return true;
  }

  /** Our name of the card with that summary. */
  static String key(Team team, Week week) {
    return "summary:" + team + "/" + week;
  }
}
