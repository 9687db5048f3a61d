package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Role;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists over 100,000 candidates of the team, and as many of another one. */
class ManyCandidatesTest {
  private static final int CANDIDATES = 100_000;
  private static final Author MO =
      new Author(new ChannelId("slack", "T1", "C1").user("UMO"), "Mo", Role.MANAGER);
  private static final Pattern NEXT =
      Pattern.compile("<p class=\"next\"><a class=\"button\" href=\"([^\"]+)\"");
  private static final Pattern ROW = Pattern.compile("<a href=\"/candidates/(U\\d+)\"");

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  /** A thousand interviews begin at each full hour. */
  private static void fill(String url) throws SQLException {
    long hour = Clock.systemUTC().instant().getEpochSecond() / 3600 * 3600;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String team : new String[] {"T1", "T2"}) {
        String numbers =
            " with recursive numbers (n) as (select 0 union all select n + 1 from numbers"
                + " where n + 1 < "
                + CANDIDATES
                + ") ";
        String id = "'slack/" + team + "/U' || printf('%06d', n)";
        statement.execute(
            "insert into candidates" + numbers + "select " + id + ", 'Name ' || n from numbers");
        statement.execute(
            "insert into agenda (candidate, interview, channel, starts_at, ends_at, mode, status,"
                + " host, settled_at, sequence)"
                + numbers
                + "select "
                + id
                + ", 'i1', 'slack/"
                + team
                + "/C1', ("
                + hour
                + " + (n % 100) * 3600) * 1000000, null, 'VIDEO', 'CONFIRMED', 'slack/"
                + team
                + "/UMO', 0, 0 from numbers");
      }
      connection.commit();
    }
  }

  /** Follows the list from part to part; how many rows were seen, each of them once. */
  private static int walk(DashboardRig.Session mo, String path, int parts) throws Exception {
    Set<String> seen = new HashSet<>();
    int rows = 0;
    String next = path;
    for (int i = 0; i < parts && !next.isEmpty(); i++) {
      String body = quickly(mo, next);
      Matcher row = ROW.matcher(body);
      while (row.find()) {
        rows++;
        seen.add(row.group(1));
      }
      Matcher link = NEXT.matcher(body);
      next = link.find() ? link.group(1).replace("&amp;", "&") : "";
    }
    assertThat(seen).hasSize(rows);
    return rows;
  }

  private static String quickly(DashboardRig.Session mo, String path) throws Exception {
    Instant start = Clock.systemUTC().instant();
    var answer = mo.get(path);
    Duration took = Duration.between(start, Clock.systemUTC().instant());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(took).as(path).isLessThan(Duration.ofSeconds(2));
    System.out.printf("%s of %d candidates: %d ms%n", path, CANDIDATES, took.toMillis());
    return answer.body();
  }

  @Test
  void comeInPartsWithinTwoSecondsEachAndNobodyIsMissing() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("many.db");
    try (DashboardRig rig = new DashboardRig(url)) {
      fill(url);
      DashboardRig.Session mo = rig.session(MO);
      assertThat(walk(mo, "/candidates", 5)).isEqualTo(500);
      assertThat(walk(mo, "/candidates?after=U099850", 5)).isEqualTo(149);
      assertThat(walk(mo, "/candidates?q=name%2099999", 5)).isEqualTo(1);
      assertThat(walk(mo, "/candidates?q=name%20777", 5)).isEqualTo(111);
      assertThat(walk(mo, "/candidates?q=nobody", 5)).isZero();
      // The first thousand begin at once.
      assertThat(walk(mo, "/agenda", 12)).isEqualTo(1200);
    }
  }
}
