package io.github.sightline.adapter.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChatEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports far larger than memory are read. */
final class SlackMemoryTest {
  private static final String CLASSES =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
  private static final String WORDS = "could we keep it in chat, please? ".repeat(10);
  private static final long START = 1_769_904_000_000_000L;
  private static final int PER_MEGABYTE = 2700;

  private final Path archive;
  private long written;
  private long messages;

  SlackMemoryTest(@TempDir Path folder) {
    this.archive = folder.resolve("export.zip");
  }

  @Test
  void fortyMegabytesAreReadInAHeapOfTwentyFour() throws Exception {
    write(1, 12);

    assertThat(written).isGreaterThan(40L << 20);
    assertThat(readInChild("-Xmx24m")).isEqualTo(messages + " events, 0 refusals");
  }

  @Test
  @Tag("long")
  void threeHundredMegabytesAreReadInAHeapOfSixtyFour() throws Exception {
    write(5, 160);

    assertThat(written).isGreaterThan(300L << 20);
    assertThat(readInChild("-Xmx64m")).isEqualTo(messages + " events, 0 refusals");
  }

  /** Many usual days, and one that is larger than the heap by itself. */
  private void write(int megabytesADay, int megabytesOfTheLast) throws IOException {
    try (ExportOutput out = ExportOutput.zip(archive)) {
      write(out, "users.json", Written.USERS);
      for (int day = 1; day <= 28; day++) {
        days(out, "general/2026-02-%02d.json".formatted(day), megabytesADay);
      }
      days(out, "general/2026-03-01.json", megabytesOfTheLast);
    }
  }

  /** A day of so many megabytes. */
  private void days(ExportOutput out, String name, int megabytes) throws IOException {
    try (OutputStream file = out.file(name)) {
      write(file, "[");
      for (int i = 0; i < megabytes; i++) {
        StringBuilder chunk = new StringBuilder(1 << 20);
        for (int m = 0; m < PER_MEGABYTE; m++) {
          chunk.append("{\"type\":\"message\",\"user\":\"UANA\",\"text\":\"").append(WORDS);
          chunk.append("\",\"ts\":\"").append(SlackWords.ts(START + messages++)).append("\"},\n");
        }
        write(file, chunk.toString());
      }
      write(file, "{\"type\":\"nothing\"}]");
    }
  }

  private void write(ExportOutput out, String name, String text) throws IOException {
    try (OutputStream file = out.file(name)) {
      write(file, text);
    }
  }

  private void write(OutputStream file, String text) throws IOException {
    file.write(text.getBytes(UTF_8));
    written += text.length();
  }

  private String readInChild(String heap) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process child =
        new ProcessBuilder(
                java, heap, "-cp", CLASSES, SlackMemoryTest.class.getName(), archive.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  /** The child: counts what a source gives, and keeps nothing of it. */
  public static void main(String[] args) throws IOException {
    long[] counts = new long[2];
    Sources.open(Path.of(args[0]), CandidateRule.guests())
        .read(
            new EventSource.Sink() {
              @Override
              public void event(ChatEvent e) {
                counts[0]++;
              }

              @Override
              public void refused(Refusal r) {
                counts[1]++;
              }
            });
    System.out.println(counts[0] + " events, " + counts[1] + " refusals");
  }
}
