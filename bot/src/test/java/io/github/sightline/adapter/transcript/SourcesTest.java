package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
  private static final String LINE =
      "{\"id\":\"%s\",\"platform\":\"slack\",\"zone\":\"UTC\",\"messages\":[{\"n\":1,"
          + "\"at\":\"2026-03-02T09:15:00Z\",\"who\":\"candidate\",\"text\":\"%s\"}]}\n";
  private static final String PLAIN = "# t\n2026-03-03 09:00  ana (candidate): plain\n> bot\n";
  private static final String DAY =
      "[{\"type\":\"message\",\"user\":\"UANA\",\"text\":\"slack\",\"ts\":\"1772528400.000100\"}]";

  private final Path folder;

  SourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static void refused(Path source, String... words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sources.open(source, CandidateRule.guests()))
        .withMessageStartingWith(source.toString())
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  @Test
  void aLabelledFileIsRecognised() throws IOException {
    Path file = Written.file(folder, "A.JSONL", LINE.formatted("a", "labelled"));

    assertThat(Collected.from(file).texts()).containsExactly("labelled");
  }

  @Test
  void aPlainTranscriptIsRecognised() throws IOException {
    assertThat(Collected.from(Written.file(folder, "a.txt", PLAIN)).texts())
        .containsExactly("plain");
  }

  @Test
  void theOperatorsRuleIsLaidOverFilesThatNameRoles() throws IOException {
    Path file = Written.file(folder, "a.txt", PLAIN.replace("candidate", "recruiter"));

    assertThat(Collected.from(Sources.open(file, CandidateRule.parse("^ana$"))).roles())
        .containsExactly("ana CANDIDATE");
  }

  @Test
  void linesOfATranscriptInAWrongEncodingAreRefusedAlone() throws IOException {
    byte[] bytes =
        (PLAIN + "2026-03-03 09:01  ana (candidate): b?d\n" + "rubbish\n")
            .getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE4;
    Path file = Written.file(folder, "a.txt", bytes);

    Collected read = Collected.from(file);
    assertThat(read.texts()).containsExactly("plain");
    assertThat(read.places()).containsExactly(file + ":4", file + ":5");
  }

  @Test
  void aFolderOfEverythingIsReadByName() throws IOException {
    Written.file(folder, "b.jsonl", LINE.formatted("b", "labelled"));
    Written.file(folder, "a/deep/er/x.txt", PLAIN);
    Written.slack(folder.resolve("c-export"), DAY);
    Written.zip(
        folder.resolve("d.zip"),
        Map.of("users.json", Written.USERS, "general/2026-03-03.json", DAY));
    Written.file(folder, "README.md", "not read");
    Written.file(folder, ".hidden.txt", "not read");

    Collected read = Collected.from(folder);
    assertThat(read.texts()).containsExactly("plain", "labelled", "slack", "slack");
    assertThat(read.refusals).isEmpty();
  }

  @Test
  void whatDoesNotFitIntoAFolderIsRefusedAndTheRestRead() throws IOException {
    Path json = Written.file(folder, "a.json", "[]");
    Path zip = Written.zip(folder.resolve("b.zip"), Map.of("x.txt", PLAIN));
    Written.file(folder, "c.txt", PLAIN);

    Collected read = Collected.from(folder);
    assertThat(read.texts()).containsExactly("plain");
    assertThat(read.places()).containsExactly(json + ":1", zip + ":1");
    assertThat(read.reasons().get(0)).startsWith("is not a DiscordChatExporter file");
    assertThat(read.reasons().get(1)).startsWith("is not a Slack export");
  }

  @Test
  void linksThatLeadOutAreRefusedAndThoseThatStayInsideChangeNothing() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("in"));
    Written.file(inside, "a.txt", PLAIN);
    Path secret = Written.file(folder, "secret.txt", PLAIN);
    Files.createSymbolicLink(inside.resolve("again.txt"), inside.resolve("a.txt"));
    Files.createSymbolicLink(inside.resolve("loop"), inside);
    Files.createSymbolicLink(inside.resolve("out.txt"), secret);
    Files.createSymbolicLink(inside.resolve("up"), folder);
    Files.createSymbolicLink(inside.resolve("void.txt"), folder.resolve("nothing"));

    Collected read = Collected.from(inside);
    assertThat(read.texts()).containsExactly("plain");
    assertThat(read.places())
        .containsExactly(inside + "/out.txt:1", inside + "/up:1", inside + "/void.txt:1");
  }

  @Test
  void linksOutOfASlackExportAreRefused() throws IOException {
    Path export = Written.slack(folder.resolve("export"), DAY);
    Path secret = Written.file(folder, "2026-03-04.json", DAY);
    Path link = Files.createSymbolicLink(export.resolve("general/2026-03-04.json"), secret);

    Collected read = Collected.from(export);
    assertThat(read.texts()).containsExactly("slack");
    assertThat(read.refusals)
        .containsExactly(Refusal.at(link.toString(), 1, "is a link that leads out of the folder"));
  }

  @Test
  void theSourceItselfMayBeALink() throws IOException {
    Path inside = Written.slack(Files.createDirectory(folder.resolve("in")), DAY);
    Path link = Files.createSymbolicLink(folder.resolve("link"), inside);

    assertThat(Collected.from(link).texts()).containsExactly("slack");
  }

  @Test
  void whatIsNotKnownIsToldWithTheCure() throws IOException {
    refused(folder.resolve("nowhere"), "no such file");
    refused(folder, "holds no conversation", ".jsonl");
    refused(Written.file(folder, "a.pdf", "x"), "not a kind of file", "Slack export");
    refused(Written.file(folder, "a.json", "{}"), "DiscordChatExporter", "--format Json");
    refused(
        Written.zip(folder.resolve("a.zip"), Map.of("a.txt", "x")),
        "neither users.json nor channels.json");
  }

  @Test
  void aTextThatIsNoTranscriptIsRefusedOnce() throws IOException {
    Path file = Written.file(folder, "LICENSE.txt", "Some\nrights\nreserved\n");

    assertThat(Collected.from(file).refusals)
        .containsExactly(
            Refusal.at(
                file.toString(), 1, "has no line 'date time  name (role): text': no transcript"));
  }

  @Test
  void whatPeopleAttachedOnDiscordIsNotRead() throws IOException {
    Written.file(folder, "a.txt", PLAIN);
    Written.file(folder, "b.json_Files/cv.txt", "not a transcript");

    assertThat(Collected.from(folder).refusals).isEmpty();
  }

  @Test
  void transcriptsFarTooLongAreRefused() throws IOException {
    Path file = Written.file(folder, "a.txt", "x".repeat(9 << 20));

    assertThat(Collected.from(file).reasons())
        .containsExactly("is longer than 8 MiB: no transcript to read");
  }
}
