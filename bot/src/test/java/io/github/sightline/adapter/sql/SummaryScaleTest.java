package io.github.sightline.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.engine.Briefing;
import io.github.sightline.engine.Following;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.InterviewStep.Kind;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.SummaryCsv;
import io.github.sightline.summary.SummaryPage;
import io.github.sightline.summary.SummaryText;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A summary over 100,000 candidates, every one of them active within the eight weeks shown: a
 * million messages, two signals and three steps of interviews for each, a warning for every tenth.
 * Filling the store takes most of the time: {@code mvn verify -Dslow.tests=none}.
 */
@Tag("long")
class SummaryScaleTest {
  private static final int CANDIDATES = 100_000;
  private static final Week WEEK = Week.parse("2026-W20");
  private static final Instant END = WEEK.end(ZoneOffset.UTC);
  private static final long BEGIN = Micros.of(WEEK.plus(-7).start(ZoneOffset.UTC));
  private static final long SPAN = Duration.ofDays(56).toNanos() / 1000;

  private static final String NUMBERS =
      " with recursive numbers (n) as"
          + " (select 0 union all select n + 1 from numbers where n + 1 < %d) ";
  private static final String ID = "'slack/T1/U' || printf('%06d', n)";

  /** A moment within the eight weeks, spread by number. */
  private static final String AT = "(" + BEGIN + " + (n * 7919 % 100003) * " + SPAN / 100_003 + ")";

  @SuppressWarnings("NullAway.Init") // made by JUnit
  @TempDir
  Path folder;

  private static void fill(Session session) {
    String each = NUMBERS.formatted(CANDIDATES);
    session.update(
        "insert into candidates" + each + "select " + ID + ", 'name ' || n from numbers");
    session.update(
        "insert into turns (channel, message, written_at, author, author_name, author_role, body,"
            + " link, about, says, labels, insists, asks, outcome, because, deleted, unread)"
            + NUMBERS.formatted(10 * CANDIDATES)
            + "select 'slack/T1/C' || (n / 10), 'm' || n, "
            + AT
            + ", 'slack/T1/U' || (n / 10), 'name', 'CANDIDATE', 'what somebody wrote about a time', '',"
            + " 'slack/T1/U' || printf('%06d', n / 10), n % 5 = 0, '{}', 0, '[]', null, '', 0,"
            + " case when n % 50 = 0 then 'es' end from numbers");
    String[] kinds = {"VIDEO_REFUSAL", "TEXT_ONLY"};
    for (String kind : kinds) {
      session.update(
          "insert into signal_marks"
              + each
              + "select "
              + ID
              + ", 'slack/T1/C' || n, 'm' || n, '"
              + kind
              + "', "
              + AT
              + ", null from numbers");
    }
    List<String> steps = List.of("PROPOSED", "AGREED", "HELD");
    for (int i = 0; i < steps.size(); i++) {
      session.update(
          "insert into interview_steps"
              + each
              + "select "
              + ID
              + ", "
              + i
              + ", '"
              + steps.get(i)
              + "', 'TEAM', 'VIDEO', "
              + AT
              + ", "
              + (i == 1 ? "n * 60000000" : "null")
              + " from numbers");
    }
    session.update(
        "insert into warnings"
            + each
            + "select 'w' || n, "
            + ID
            + ", 'CAUTION', 'slack/T1/C' || n, 'm' || n, "
            + AT
            + ", 'video step declined 2 times' from numbers where n % 10 = 0");
    session.update(
        "insert into case_steps"
            + each
            + "select 's' || n, "
            + ID
            + ", 'NOT_A_CONCERN', 'slack/T1/UMO', 'Mo', 'MANAGER', "
            + AT
            + ", 'why' from numbers where n % 20 = 0");
  }

  @Test
  void isReadyWithinTwoSecondsAndLittleMemory() throws IOException, InterruptedException {
    String url = TestStore.file(folder);
    try (TestStore store = TestStore.open(url)) {
      store
          .store()
          .parts()
          .transactions()
          .run(
              session -> {
                fill(session);
                return true;
              });
      ThreadMXBean thread = ManagementFactory.getThreadMXBean();
      long start = System.nanoTime();
      long busy = thread.getCurrentThreadCpuTime();
      About about = new About(Team.parse("slack/T1"), WEEK, ZoneOffset.UTC, END);
      Summary summary =
          Summary.of(new Briefing(store.ledger(), Following.USUAL.arrangements()).facts(about));
      int written =
          SummaryText.of(summary).size()
              + SummaryPage.of(summary).length()
              + SummaryCsv.of(summary).length();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      Duration own = Duration.ofNanos(thread.getCurrentThreadCpuTime() - busy);
      System.out.printf(
          "summary over %d candidates: %d ms, %d ms of them at work%n",
          CANDIDATES, took.toMillis(), own.toMillis());
      assertThat(summary.facts().owedInAll()).isEqualTo(CANDIDATES / 20);
      assertThat(summary.facts().interviews().of(Kind.HELD)).isBetween(12_400, 12_600);
      assertThat(summary.facts().rules()).hasSize(2);
      assertThat(written).isPositive();
      // What others keep the processors busy with says nothing about the summary.
      assertThat(own).isLessThan(Duration.ofSeconds(2));
    }
    assertThat(megabytes(url)).isLessThan(200);
  }

  /** Peak memory of a process that prints the summary of that store. */
  private long megabytes(String url) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SummaryProcess.class.getName(),
                url)
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(out)).isZero();
    String said = Files.readString(out);
    System.out.print(said);
    return Long.parseLong(
        said.lines().filter(l -> l.startsWith("MB ")).findFirst().orElseThrow().substring(3));
  }
}
