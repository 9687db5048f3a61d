package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.SlackExportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot in a child process, killed as with kill -9 in the middle of a replay. */
class ReplayKillTest {
  private static final int STORES = 4;
  private static final int KILLS = 15;

  @Test
  void aReplayKilledSixtyTimesEndsWithTheStoreOfAnUninterruptedOne(@TempDir Path folder)
      throws Exception {
    Path export = folder.resolve("export.zip");
    List<LabelledConversation> talks = Shipped.corpus();
    SlackExportWriter.zip(export, talks.subList(0, 60));
    long begun = System.nanoTime();
    run(export, folder.resolve("whole.db")).waitFor();
    long whole = (System.nanoTime() - begun) / 1_000_000;
    List<String> expected = StoreRows.of(url(folder.resolve("whole.db")));
    assertThat(expected).hasSizeGreaterThan(1_000).anyMatch(row -> row.startsWith("warning"));

    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> stores =
          IntStream.range(0, STORES)
              .mapToObj(i -> two.submit(() -> torment(export, folder.resolve(i + ".db"), i, whole)))
              .toList();
      int killedAtWork = 0;
      for (int i = 0; i < STORES; i++) {
        killedAtWork += stores.get(i).get();
        assertThat(StoreRows.of(url(folder.resolve(i + ".db"))))
            .as("store " + i)
            .isEqualTo(expected);
      }
      assertThat(killedAtWork).isGreaterThanOrEqualTo(50);
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      two.shutdownNow();
    }
  }

  /** Kills a replay again and again, then lets one finish; returns how many were still at work. */
  private static int torment(Path export, Path store, int seed, long wholeMillis)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = run(export, store);
      // From before the store is open on; each life gets a part of the work done.
      process.waitFor(500 + random.nextLong(wholeMillis / 2), TimeUnit.MILLISECONDS);
      killed += process.isAlive() ? 1 : 0;
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
