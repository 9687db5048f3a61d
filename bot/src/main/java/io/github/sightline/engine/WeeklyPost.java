package io.github.sightline.engine;

import io.github.sightline.chart.WeekPicture;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.ChatTrouble;
import io.github.sightline.chat.NotConnectedYet;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.PictureFile;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.SummaryCard;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import io.github.sightline.summary.Weekly;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** Somebody acted on a case: the summary that stands lets go of what is no longer owed. */
  static void acted(Books books, UserId candidate, @Nullable SummaryPlan plan, Instant now) {
    if (plan != null) {
      Team team = new Team(candidate.platform(), candidate.workspace());
      Week last = plan.when().nextDue(now).plus(-1);
      if (books.outbox().find(key(team, last)).isPresent()) {
        books.wake(new Timer(Timer.Kind.REFRESH_SUMMARY, team + "/" + last), now);
      }
    }
  }

  /** Counts the summary of that team and week anew and changes its card in place. */
  void refresh(String subject) {
    Due due = Due.parse(subject);
    SummaryPlan plan = plan(due);
    String key = key(due.team(), due.week());
    Optional<Delivery> up = ledger.transact(books -> books.outbox().find(key));
    if (plan != null && up.isPresent()) {
      boolean late = up.get().card().title().startsWith(SummaryCard.LATE);
      Outgoing card = card(due, plan, clock.instant(), late);
      ledger.transact(
          books -> {
            Post.put(books, card, clock.instant());
            return key;
          });
    }
  }

  /** Whose summary of which week. */
  private record Due(Team team, Week week) {
    static Due parse(String subject) {
      int cut = subject.lastIndexOf('/');
      return new Due(Team.parse(subject.substring(0, cut)), Week.parse(subject.substring(cut + 1)));
    }
  }

  /**
   * Null where the team is not in the settings any more. Throws {@link NotConnectedYet} where its
   * platform is not connected yet: what is due then rings again.
   */
  private @Nullable SummaryPlan plan(Due due) {
    Team team = due.team();
    try {
      SummaryPlan plan = desks.of(team.platform(), team.workspace()).summary();
      return planned.contains(team) ? plan : null;
    } catch (NotConnectedYet e) {
      throw e;
    } catch (ChatTrouble e) {
      return null;
    }
  }

  /** Puts the summary of that team and week up, where it is due and was not put up before. */
  void post(String subject) {
    Due due = Due.parse(subject);
    Team team = due.team();
    Week week = due.week();
    SummaryPlan plan = plan(due);
    if (plan == null) {
      return;
    }
    Instant now = clock.instant();
    if (now.isBefore(plan.when().due(week))) {
      ledger.transact(books -> wake(books, team, week, plan.when()));
    } else if (isUp(team, week)) {
      ledger.transact(books -> wake(books, team, week.next(), plan.when()));
    } else {
      put(due, plan, now);
    }
  }

  private boolean isUp(Team team, Week week) {
    return ledger.transact(books -> books.outbox().find(key(team, week)).isPresent());
  }

  private void put(Due due, SummaryPlan plan, Instant now) {
    Weekly when = plan.when();
    boolean late = when.due(due.week()).plus(GRACE).isBefore(now);
    Outgoing card = card(due, plan, now, late);
    ledger.transact(
        books -> {
          if (books.outbox().find(card.key()).isEmpty()) {
            Post.put(books, card, now);
          }
          return wake(books, due.team(), due.week().next(), when);
        });
  }

  private Outgoing card(Due due, SummaryPlan plan, Instant now, boolean late) {
    About about = new About(due.team(), due.week(), plan.when().zone(), now);
    Facts facts = briefing.apply(about);
    Desk desk = desks.of(due.team().platform(), due.team().workspace());
    Summary summary = Summary.of(desk.discretion().namesChecks() ? facts : facts.discreet());
    return withAgenda(
        new SummaryCard(key(due.team(), due.week()), plan.channel())
            .render(summary, CaseRules::cardKey, CaseAction.deciding(), late),
        about);
  }

  /** What comes next as a picture, where anything does: the list of it is a command away. */
  private Outgoing withAgenda(Outgoing card, About about) {
    WeekPicture week =
        ledger.transact(books -> WeekAgenda.of(books, about.team(), about.asOf(), about.zone()));
    List<Attachment> files = new ArrayList<>(card.files());
    if (!week.isOver()) {
      files.add(PictureFile.of("week.png", week));
    }
    return card.with(files);
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
