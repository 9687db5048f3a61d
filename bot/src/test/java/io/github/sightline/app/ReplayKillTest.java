package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.SlackExportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot in a child process, killed as with kill -9 in the middle of a replay. */
class ReplayKillTest {
  private static final int KILLS_PER_STORE = 10;
  private static final int MOST_STORES = 16;

  @Test
  void aReplayKilledTenTimesEndsWithTheStoreOfAnUninterruptedOne(@TempDir Path folder)
      throws Exception {
    endsAlikeAfter(10, folder);
  }

  @Test
  @Tag("long")
  void aReplayKilledFiftyTimesEndsWithTheStoreOfAnUninterruptedOne(@TempDir Path folder)
      throws Exception {
    endsAlikeAfter(50, folder);
  }

  private static void endsAlikeAfter(int kills, Path folder) throws Exception {
    // Talks that lead to warnings: what is killed must have something to lose.
    List<LabelledConversation> talks =
        Shipped.corpus().stream().filter(talk -> talk.id().startsWith("terse-registers")).toList();
    Path one = folder.resolve("one.zip");
    SlackExportWriter.zip(one, talks.subList(0, 1));
    Path export = folder.resolve("export.zip");
    SlackExportWriter.zip(export, talks.subList(0, 24));
    long startUp = timed(one, folder.resolve("one.db"));
    long whole = timed(export, folder.resolve("whole.db"));
    List<String> expected = StoreRows.of(url(folder.resolve("whole.db")));
    assertThat(expected).hasSizeGreaterThan(400).anyMatch(row -> row.startsWith("warning"));

    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      int killedAtWork = 0;
      for (int i = 0; killedAtWork < kills; i += 2) {
        assertThat(i).as("stores").isLessThan(MOST_STORES);
        Path left = folder.resolve(i + ".db");
        Path right = folder.resolve(i + 1 + ".db");
        Random random = new Random(i);
        Random other = new Random(i + 1);
        Future<Integer> first = two.submit(() -> torment(export, left, random, startUp, whole));
        Future<Integer> second = two.submit(() -> torment(export, right, other, startUp, whole));
        killedAtWork += first.get() + second.get();
        assertThat(StoreRows.of(url(left))).as("store " + i).isEqualTo(expected);
        assertThat(StoreRows.of(url(right))).as("store " + (i + 1)).isEqualTo(expected);
      }
    } finally {
      two.shutdownNow();
    }
  }

  private static long timed(Path source, Path store) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    assertThat(run(source, store).waitFor()).isZero();
    return (System.nanoTime() - begun) / 1_000_000;
  }

  /**
   * Kills a replay again and again, then lets one finish; returns how many were killed at work.
   * Each life is long enough to start and, on average, to do its share of the work.
   */
  private static int torment(
      Path export, Path store, Random random, long startUpMillis, long wholeMillis)
      throws IOException, InterruptedException {
    long share = Math.max(100, 2 * (wholeMillis - startUpMillis) / KILLS_PER_STORE);
    int killed = 0;
    for (int i = 0; i < KILLS_PER_STORE; i++) {
      Process process = run(export, store);
      process.waitFor(startUpMillis * 3 / 4 + random.nextLong(share), TimeUnit.MILLISECONDS);
      killed += process.isAlive() && Files.exists(store) ? 1 : 0;
      process.destroyForcibly().waitFor();
    }
    assertThat(run(export, store).waitFor()).isZero();
    return killed;
  }

  private static String url(Path store) {
    return "jdbc:sqlite:" + store;
  }

  private static Process run(Path export, Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Sightline.class.getName(),
            "replay",
            export.toString(),
            "--store",
            url(store),
            "--quiet")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectErrorStream(true)
        .start();
  }
}
