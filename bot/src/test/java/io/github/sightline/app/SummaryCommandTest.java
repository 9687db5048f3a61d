package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on the store that a replay of two stories leaves. */
class SummaryCommandTest {
  private record Ended(int code, String out, String err) {}

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before all tests
  static Path folder;

  private static Ended run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int code = Sightline.run(args);
      return new Ended(
          code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static String store() {
    return "jdbc:sqlite:" + folder.resolve("cases.db");
  }

  private static Ended summary(String... more) {
    List<String> args = new ArrayList<>(List.of("summary", "--store", store()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  @BeforeAll
  static void replay() {
    Path stories = Path.of("..", "transcripts", "stories");
    String story = stories.resolve("telegram-and-no-calls.txt").toString();
    assertThat(run("replay", story, "--store", store(), "--quiet").code()).isZero();
  }

  @Test
  void itPrintsTheWeekHeadlineFirst() {
    Ended ended = summary("--week", "2026-W20");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .startsWith("1 decision is waiting for you, since Mon 11 May. 2 new warnings")
        .contains("kestrel")
        .doesNotContain("adjustments");
    assertThat(summary("--week", "2026-W20").out()).as("the same each time").isEqualTo(ended.out());
    assertThat(summary("--week", "2026-W18").out())
        .startsWith("Quiet week: nothing is waiting, nothing new.\n")
        .hasLineCount(2);
  }

  @Test
  void jsonHoldsTheFacts() throws IOException {
    Ended ended = summary("--week", "2026-W20", "--format", "json");
    JsonNode json = new ObjectMapper().readTree(ended.out());
    assertThat(json.path("week").asText()).isEqualTo("2026-W20");
    assertThat(json.path("decisionsOwed").asInt()).isEqualTo(1);
    assertThat(json.path("owed").get(0).path("state").asText()).isEqualTo("unseen");
    assertThat(json.path("weeks")).hasSize(8);
    assertThat(json.path("weeks").get(7).path("warnings").path("high").asInt()).isEqualTo(1);
    assertThat(summary("--week", "2026-W20", "--json").out()).isEqualTo(ended.out());
  }

  @Test
  void filesAreWrittenWhereTheyAreWanted() throws IOException {
    Path page = folder.resolve("week.html");
    Path charts = folder.resolve("charts");
    Ended ended =
        summary(
            "--week",
            "2026-W20",
            "--format",
            "html",
            "--out",
            page.toString(),
            "--svg",
            charts.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("kestrel");
    assertThat(charts.resolve("warnings-by-week.svg")).content().contains("W20: 1 caution, 1 high");
    assertThat(summary("--week", "2026-W20", "--format", "csv").out())
        .startsWith("team,week,section,item,detail,count,note\r\n");
  }

  @Test
  void wrongUseIsToldApartFromAStoreThatIsNotThere() {
    assertThat(summary("--week", "2026-W99").code()).isEqualTo(2);
    assertThat(summary("--week", "2126-W01").err()).contains("has not begun yet");
    assertThat(summary("--team", "T1").code()).isEqualTo(2);
    assertThat(summary("--format", "pdf").code()).isEqualTo(2);
    Ended none = run("summary", "--store", "jdbc:sqlite:" + folder.resolve("none.db"));
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("there is no store");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void anotherTeamSeesNothingOfIt() {
    assertThat(summary("--week", "2026-W20", "--team", "slack/T1").out()).startsWith("Quiet week");
  }
}
