package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of its work loses nothing of what it said is done. */
class KilledWriterTest {
  private static final int ROUNDS = 3;
  private static final int ENOUGH = 60;

  @Test
  void whatWasCommittedBeforeAKillIsThereAfterIt(@TempDir Path folder) throws Exception {
    int written = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      int last = writeUntilKilled(TestStore.file(folder), written, written + ENOUGH * round);
      try (TestStore store = TestStore.open(TestStore.file(folder))) {
        written = soundRows(store);
        // One more than was said: killed between the commit and the saying.
        assertThat(written).isBetween(last + 1, last + 2);
      }
    }
  }

  /** Starts a writer at that number, kills it some time after it said the other one. */
  private static int writeUntilKilled(String url, int from, int until) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                url,
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
      int last = lastSaid(said, until);
      // By its handle: the process itself would close the pipe.
      writer.toHandle().destroyForcibly();
      // What is still in the pipe was said before the end.
      return Math.max(last, lastSaid(said, Integer.MAX_VALUE));
    } finally {
      assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static int lastSaid(BufferedReader said, int until) throws IOException {
    int last = -1;
    String line = said.readLine();
    while (line != null) {
      last = Integer.parseInt(line);
      line = last >= until ? null : said.readLine();
    }
    return last;
  }

  /** How many transactions are there, each of them whole. */
  private static int soundRows(TestStore store) {
    int events = store.ask(books -> books.inbox().unread(ROOM, 1_000_000).size());
    List<Object> rung = new ArrayList<>();
    store.timers().ringDue(at(-1), rung::add);
    assertThat(rung).isEmpty();
    assertThat(count(store, "turns")).isEqualTo(events);
    assertThat(count(store, "warnings")).isEqualTo(events);
    assertThat(count(store, "scheduled_tasks")).isEqualTo(events);
    assertThat(store.<String>ask(b -> b.cases().name(MAYA))).isEqualTo("Maya " + (events - 1));
    assertThat(first(store, "pragma integrity_check")).isEqualTo("ok");
    return events;
  }

  private static int count(TestStore store, String table) {
    return Integer.parseInt(first(store, "select count(*) from " + table));
  }

  private static String first(TestStore store, String sql) {
    return store
        .store()
        .parts()
        .transactions()
        .run(session -> session.first(row -> row.getString(1), sql).orElseThrow());
  }
}
