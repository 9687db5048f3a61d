package io.github.sightline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.summary.Adjustments;
import io.github.sightline.summary.Coverage;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.InterviewFigures;
import io.github.sightline.summary.OpenChecklists;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import io.github.sightline.summary.WeekFigures;
import io.github.sightline.summary.Weekly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each team's summary of each ISO week is put up once, when its clocks say so. */
class WeeklyPostTest {
  private static final int WEEKS = 520;
  private static final int ZONES = 50;
  private static final Duration QUARTER = Duration.ofMinutes(15);

  /** Zones whose clocks or dates once jumped by more than others do come first. */
  private static List<ZoneId> zones() {
    List<String> ids =
        new ArrayList<>(
            List.of(
                "Pacific/Apia",
                "Australia/Lord_Howe",
                "America/New_York",
                "Europe/Dublin",
                "Africa/Casablanca",
                "Asia/Tehran",
                "America/Havana",
                "Asia/Gaza",
                "Antarctica/Troll",
                "Pacific/Chatham",
                "Asia/Kathmandu",
                "UTC"));
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches("(Africa|America|Asia|Australia|Europe|Pacific)/\\w+"))
        .sorted()
        .filter(id -> id.hashCode() % 7 == 0 && !ids.contains(id))
        .forEach(ids::add);
    return ids.stream().limit(ZONES).map(ZoneId::of).toList();
  }

  /** Facts that are others each second, so that counting them a second time would show. */
  private static Facts facts(About about) {
    int unclear = (int) about.asOf().getEpochSecond();
    return new Facts(
        about,
        List.of(),
        0,
        List.of(new WeekFigures(about.week(), Map.of(), Map.of())),
        InterviewFigures.NONE,
        InterviewFigures.NONE,
        List.of(),
        Adjustments.NONE,
        OpenChecklists.NONE,
        new Coverage(Map.of(), unclear, List.of(), new Coverage.Stuck(0, 0), 0, 0, false));
  }

  /** Bots of one team on one ledger, which are stopped, killed and started as time goes by. */
  private static final class Cluster {
    final InMemoryLedger ledger = new InMemoryLedger();
    final Team team = new Team("test", "team");
    final Weekly weekly;
    final Desks desks;
    final Random random;
    boolean dies;
    Instant now;
    WeeklyPost one;
    WeeklyPost other;
    InMemoryTimers timers = new InMemoryTimers(ledger, () -> Instant.EPOCH);

    Cluster(Weekly weekly, Instant start, long seed) {
      this.weekly = weekly;
      this.now = start;
      this.random = new Random(seed);
      Audience.Staff staff = new Audience.Staff(new ChannelId("test", "team", "staff"));
      SummaryPlan plan = new SummaryPlan(weekly, staff);
      desks =
          Desks.always(
              new Desk(staff, staff, staff, Duration.ZERO, "HR", plan, Desk.Discretion.USUAL));
      one = bot();
      other = bot();
    }

    private WeeklyPost bot() {
      WeeklyPost bot = new WeeklyPost(mortal(), WeeklyPostTest::facts, desks, () -> now);
      dies = false;
      bot.plan(team);
      return bot;
    }

    /** A ledger whose process may be killed right after a commit. */
    private Ledger mortal() {
      return new Ledger() {
        @Override
        public <T> T transact(java.util.function.Function<Books, T> work) {
          T result = ledger.transact(work);
          if (dies && random.nextInt(3) == 0) {
            throw new IllegalStateException("killed");
          }
          return result;
        }

        @Override
        public void close() {}
      };
    }

    void restart() {
      timers = new InMemoryTimers(ledger, () -> Instant.EPOCH);
      one = bot();
      other = bot();
    }

    /** Rings what is due; whoever dies doing so is started again. */
    void tick() {
      while (true) {
        dies = random.nextInt(5) == 0;
        WeeklyPost bot = random.nextBoolean() ? one : other;
        try {
          timers.ringDue(now, timer -> bot.post(timer.subject()));
          return;
        } catch (IllegalStateException e) {
          restart();
          now = now.plusSeconds(2);
        }
      }
    }

    Optional<Delivery> of(Week week) {
      return ledger.transact(books -> books.outbox().find(WeeklyPost.key(team, week)));
    }
  }

  /**
   * The first moment at which the clocks show that time, or have passed it: looked at one by one.
   */
  private static Instant expected(Weekly weekly, Week week) {
    int days = weekly.day().getValue() - 1 + (weekly.day().getValue() <= 3 ? 7 : 0);
    LocalDateTime wanted = week.monday().plusDays(days).atTime(weekly.time());
    Instant moment = wanted.atZone(ZoneId.of("UTC")).toInstant().minus(Duration.ofHours(27));
    while (LocalDateTime.ofInstant(moment, weekly.zone()).isBefore(wanted)) {
      Duration ahead = Duration.between(LocalDateTime.ofInstant(moment, weekly.zone()), wanted);
      // Near the time step by step, for the clocks may jump.
      moment =
          moment.plus(ahead.compareTo(Duration.ofHours(26)) > 0 ? ahead.minusHours(26) : QUARTER);
    }
    return moment;
  }

  @Test
  void inFiftyZonesEachOfFiveHundredAndTwentyWeeksIsPutUpOnceWhateverStops() {
    List<ZoneId> zones = zones();
    assertThat(zones).hasSize(ZONES);
    Instant start = Instant.parse("2008-01-02T03:04:05Z");
    long posted = 0;
    for (int i = 0; i < ZONES; i++) {
      // Many at hours that daylight saving time skips or shows twice.
      LocalTime time =
          List.of(LocalTime.of(2, 30), LocalTime.of(9, 0), LocalTime.of(0, 15)).get(i % 3);
      // Samoa left out a Friday.
      DayOfWeek day =
          i == 0 ? DayOfWeek.FRIDAY : i % 2 == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(1 + i % 7);
      posted += run(new Cluster(new Weekly(day, time, zones.get(i)), start, i), start);
    }
    assertThat(posted).isEqualTo((long) WEEKS * ZONES);
  }

  private static int run(Cluster cluster, Instant start) {
    Week first = cluster.weekly.nextDue(start);
    Week after = first.plus(WEEKS);
    assertThat(cluster.of(first)).isEmpty();
    int posted = 0;
    Week week = first;
    while (week.compareTo(after) < 0) {
      Instant due = expected(cluster.weekly, week);
      assertThat(cluster.weekly.due(week)).as("%s %s", cluster.weekly, week).isEqualTo(due);
      cluster.now = due.minusMillis(1).isAfter(cluster.now) ? due.minusMillis(1) : cluster.now;
      cluster.tick();
      boolean early = cluster.now.isBefore(due);
      assertThat(cluster.of(week).isPresent()).isEqualTo(!early);
      // On time, or down for minutes, hours or weeks.
      int down = cluster.random.nextInt(8);
      Duration late =
          down < 5
              ? Duration.ofSeconds(cluster.random.nextInt(30))
              : down == 5 ? Duration.ofHours(5) : Duration.ofDays(1 + cluster.random.nextInt(30));
      if (early) {
        cluster.now = due.plus(late);
        if (down >= 5) {
          cluster.restart();
        }
        cluster.tick();
      }
      Delivery card = cluster.of(week).orElseThrow();
      assertThat(card.revision()).as("put up once").isEqualTo(1);
      boolean said = card.card().title().startsWith("Late · ");
      assertThat(said).as("%s", week).isEqualTo(cluster.now.isAfter(due.plus(QUARTER)));
      posted++;
      week = week.next();
    }
    return posted;
  }

  @Test
  void whoStartsForTheFirstTimeOwesNoSummaryOfBefore() {
    Weekly monday = new Weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));
    Instant start = Instant.parse("2026-05-20T10:00:00Z");
    Cluster cluster = new Cluster(monday, start, 1);
    cluster.tick();
    assertThat(cluster.of(Week.parse("2026-W20"))).isEmpty();
    cluster.now = Instant.parse("2026-05-25T07:00:00Z");
    cluster.tick();
    assertThat(cluster.of(Week.parse("2026-W21")).orElseThrow().card().title())
        .startsWith("Quiet week: nothing is waiting, nothing new");
  }

  @Test
  void anotherDayOrHourInTheSettingsGivesNoWeekTwice() {
    Weekly monday = new Weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));
    Cluster cluster = new Cluster(monday, Instant.parse("2026-05-20T10:00:00Z"), 1);
    cluster.now = Instant.parse("2026-05-25T07:00:00Z");
    cluster.tick();
    Weekly friday = new Weekly(DayOfWeek.FRIDAY, LocalTime.of(16, 0), ZoneId.of("Europe/Berlin"));
    Cluster moved = new Cluster(friday, cluster.now, 2);
    moved.ledger.transact(
        books -> {
          books.outbox().put(cluster.of(Week.parse("2026-W21")).orElseThrow().card());
          return true;
        });
    moved.now = Instant.parse("2026-05-29T14:00:01Z");
    moved.tick();
    assertThat(moved.of(Week.parse("2026-W21")).orElseThrow().revision()).isEqualTo(1);
    assertThat(moved.of(Week.parse("2026-W22"))).isPresent();
  }
}
