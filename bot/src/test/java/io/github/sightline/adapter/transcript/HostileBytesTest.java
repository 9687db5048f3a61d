package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with a few bytes changed: reading ends, and never with an exception. */
final class HostileBytesTest {
  private static final int TRIES = 150;
  private static final List<String> MARKS = List.of("{", "}", "[", "]", "\"", "\\", ",", ":", "\n");

  private final Path folder;

  HostileBytesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export.zip",
        "users.json",
        "cand-00000/2026-01-05.json",
        "a.json",
        "a.jsonl",
        "a.txt"
      })
  void nothingThrows(String name) throws IOException {
    Path source = made(name);
    Path file = source.toString().endsWith(name) ? source : source.resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(11);
    int refused = 0;
    for (int i = 0; i < TRIES; i++) {
      Files.write(file, changed(whole, random));
      refused += Collected.from(source).refusals.isEmpty() ? 0 : 1;
    }

    assertThat(refused).as("broken files are noticed").isGreaterThan(TRIES / 4);
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int n = random.nextInt(4); n >= 0; n--) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) MARKS.get(random.nextInt(MARKS.size())).charAt(0);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  /** A good source in which, or as which, the file of that name stands. */
  private Path made(String name) throws IOException {
    List<LabelledConversation> talks = Talks.made(2, 12, 5);
    switch (name) {
      case "export.zip" -> SlackExportWriter.zip(folder.resolve(name), talks);
      case "a.json" -> {
        DiscordExportWriter.folder(folder.resolve("discord"), talks);
        try (Stream<Path> files = Files.list(folder.resolve("discord"))) {
          Files.move(files.findAny().orElseThrow(), folder.resolve(name));
        }
      }
      case "a.jsonl" ->
          Written.file(
              folder,
              name,
              "{\"id\":\"a\",\"platform\":\"slack\",\"zone\":\"UTC\",\"messages\":[{\"n\":1,"
                  + "\"at\":\"2026-03-02T09:15:00Z\",\"who\":\"candidate\",\"text\":\"é\"}]}\n");
      case "a.txt" ->
          Written.file(folder, name, "# t\n2026-03-03 09:00  a (candidate): é\n> b\n".repeat(3));
      default -> {
        SlackExportWriter.folder(folder, talks);
        return folder;
      }
    }
    return folder.resolve(name);
  }
}
