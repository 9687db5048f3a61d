package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.fakediscord.Storm;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped jar, language model included, in a storm on Discord: what is lost or doubled, how
 * soon a card stands, and the memory. A long run on a machine of its own: {@code mvn verify
 * -Dslow.tests=none}.
 */
@Tag("long")
class DiscordLoadIT {
  private static final int EVENTS = Integer.getInteger("sightline.storm", 10_000);
  private static final String REFUSAL =
      "I never do video or voice calls with clients, text only. That is my rule, no exceptions.";

  private final FakeDiscord discord = new FakeDiscord();
  private final FakeGuild in = Sample.guild(discord);
  private final Storm storm = new Storm(discord, in, REFUSAL, 100);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    discord.close();
  }

  @Test
  void nothingIsLostOrDoubledCardsComeSoonAndMemoryStaysSmall() throws Exception {
    String config =
        DiscordRunIT.config() + "  detection: everyone\n  detection-reason: a test of load\n";
    Map<String, String> secrets = Map.of("SIGHTLINE_DISCORD_TOKEN", discord.token);
    try (ShippedBot bot = ShippedBot.start(folder, config, secrets, "run", discord.jvmOptions())) {
      bot.await(() -> storm.isTold(), 300, "the notices");
      List<Long> delays = delays(bot);
      long calm = bot.megabytes();
      storm.blow(EVENTS);
      long end = System.nanoTime();
      bot.await(() -> isIn(storm.written().keySet()), 900, "every message");
      long taken = (System.nanoTime() - end) / 1_000_000;
      bot.await(() -> isRead(), 1_800, "every message to be read");
      long megabytes = bot.megabytes();
      System.out.printf(
          "%d messages: all in %d ms after the last; card p50 %d ms, p99 %d ms, max %d ms; %d MB"
              + " before, %d MB after%n",
          storm.written().size(),
          taken,
          at(delays, 50),
          at(delays, 99),
          at(delays, 100),
          calm,
          megabytes);
      assertThat(storm.cards()).hasSize(storm.candidates()).doesNotHaveDuplicates();
      assertThat(at(delays, 50)).isLessThan(1_000);
      assertThat(at(delays, 99)).isLessThan(5_000);
      assertThat(megabytes).isLessThanOrEqualTo(512);
    }
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.max(0, sorted.size() * percent / 100 - 1));
  }

  /** Milliseconds from each candidate's words to the card, the quickest first. */
  private List<Long> delays(ShippedBot bot) {
    List<Long> delays = new ArrayList<>();
    for (int i = 0; i < storm.candidates(); i++) {
      int before = storm.cards().size();
      long from = System.nanoTime();
      storm.declines(i);
      bot.await(() -> storm.cards().size() > before, 60, "a card");
      delays.add((System.nanoTime() - from) / 1_000_000);
      // Discord lets the card and its history be posted five in five seconds.
      ShippedBot.pause(2_500);
    }
    Collections.sort(delays);
    return delays;
  }

  private boolean isIn(Set<String> wanted) {
    ShippedBot.pause(500);
    Set<String> missing = new HashSet<>(wanted);
    missing.removeAll(column("select message from inbox"));
    return missing.isEmpty();
  }

  private boolean isRead() {
    ShippedBot.pause(2_000);
    assertThat(column("select message from inbox where state = 'parked'")).isEmpty();
    return column("select message from inbox where state = 'unread' limit 1").isEmpty();
  }

  private Set<String> column(String query) {
    Set<String> found = new HashSet<>();
    try (Connection store =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cases.db"));
        Statement statement = store.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
