package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String TALK =
      """
      {"id":"a","platform":"slack","zone":"UTC","candidate_zone":"UTC","messages":[\
      {"n":1,"at":"2026-03-02T09:00:00Z","who":"recruiter","text":"Can we do a video call tomorrow?"},\
      {"n":2,"at":"2026-03-02T10:00:00Z","who":"candidate","text":"I don't do video calls, sorry.","signals":["stand-in"]},\
      {"n":3,"at":"2026-03-02T11:00:00Z","who":"recruiter","text":"We need one video call with everybody."},\
      {"n":4,"at":"2026-03-02T12:00:00Z","who":"candidate","text":"No video call with me, I keep my camera off."}]}
      """;

  @Test
  void labelWritesOneLineForEachConversationAndNeverLooksAtItsLabels() throws IOException {
    Ended ended = Ended.run(TALK, "label", "-");
    assertThat(ended.code()).isZero();
    JsonNode line = new ObjectMapper().readTree(ended.out());
    assertThat(line.get("id").asText()).isEqualTo("a");
    assertThat(line.get("messages")).hasSize(2);
    assertThat(line.get("messages").get(0).get("n").asInt()).isEqualTo(2);
    assertThat(line.get("messages").get(0).get("signals").toString())
        .contains("video-refusal")
        .doesNotContain("stand-in");
    assertThat(line.get("warnings").get(0).get("n").asInt()).isEqualTo(4);
    assertThat(line.get("warnings").get(0).get("level").asText()).isEqualTo("caution");
    assertThat(line.get("accommodation").asBoolean()).isFalse();
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly("id", "messages", "outcomes", "interviews", "warnings", "accommodation");
  }

  private static final String ARRANGED =
      """
      {"id":"b","platform":"slack","zone":"America/New_York","candidate_zone":"Europe/Madrid","messages":[\
      {"n":1,"at":"2026-03-09T15:00:00Z","who":"recruiter","text":"Could we do a phone call on Thursday at 11am ET?"},\
      {"n":2,"at":"2026-03-09T16:00:00Z","who":"candidate","text":"Thursday at 4pm works for me."}],\
      "interviews":[{"at":"2026-03-12T15:00:00Z","mode":"onsite","status":"cancelled"}]}
      """;

  @Test
  void labelAndReplayPrintInterviewsAsTheyStandInTheZonesOfTheTalk(@TempDir Path folder)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode line = mapper.readTree(Ended.run(ARRANGED, "label").out());
    assertThat(line.get("interviews").toString())
        .as("four in Madrid is eleven in New York while only one of them has changed its clocks")
        .isEqualTo(
            "[{\"at\":\"2026-03-12T15:00:00Z\",\"mode\":\"phone\",\"status\":\"confirmed\"}]");
    Path file = Files.writeString(folder.resolve("talk.jsonl"), ARRANGED);
    List<JsonNode> interviews = new ArrayList<>();
    for (String printed :
        Ended.run("", "replay", "--json", "--quiet", file.toString()).out().lines().toList()) {
      JsonNode one = mapper.readTree(printed);
      if (one.get("type").asText().equals("interview")) {
        interviews.add(one);
      }
    }
    assertThat(interviews).hasSize(1);
    assertThat(interviews.get(0).get("at").asText()).isEqualTo("2026-03-12T15:00:00Z");
    assertThat(interviews.get(0).get("status").asText()).isEqualTo("confirmed");
    assertThat(interviews.get(0).get("channel").asText()).isEqualTo("b");
    assertThat(Ended.run("", "replay", "--quiet", file.toString()).out())
        .contains("confirmed 12 Mar 2026 15:00 UTC, phone");
  }

  @Test
  void labelSaysWhichMessagesItCouldNotReadAndReadsNothingFromThem() throws IOException {
    String spanish =
        TALK.replace(
            "I don't do video calls, sorry.", "Nunca hago videollamadas, lo siento mucho.");
    JsonNode message =
        new ObjectMapper().readTree(Ended.run(spanish, "label").out()).get("messages").get(0);
    assertThat(message.get("n").asInt()).isEqualTo(2);
    assertThat(message.get("signals")).isEmpty();
    assertThat(message.get("language").asText()).isEqualTo("es");
    assertThat(message.has("unclear")).isFalse();
    assertThat(Ended.run(TALK, "label").out()).doesNotContain("language", "unclear");
  }

  @Test
  void aBadLineIsRefusedWithItsPlaceAndTheRestIsDone() {
    Ended ended = Ended.run("{broken\n" + TALK, "label");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("refused -:1: ");
    assertThat(ended.out().lines()).hasSize(1);
  }

  @Test
  void replayPrintsTheCardOfAWarning() {
    Path story = Shipped.STORIES.resolve("avoids-video-politely.txt");
    Ended ended = Ended.run("", "replay", story.toString(), "--quiet");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("CAUTION", "HIGH", "What was seen", "What may be innocent", "What to do next");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void anUnknownSourceIsWrongUsageWithItsCure(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("talk.docx"), "hello");
    Ended ended = Ended.run("", "replay", file.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("talk.docx").contains(".jsonl");
  }

  @Test
  void wrongConfigurationIsReportedWithFileAndLine(@TempDir Path folder) throws IOException {
    Path config = Files.writeString(folder.resolve("wrong.yaml"), "store:\n  ulr: x\n");
    Ended ended = Ended.run("", "check", "--config", config.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("wrong.yaml:2: unknown key store.ulr; did you mean store.url?");
  }

  @Test
  void checkTriesStoreAndModelAndHidesSecrets(@TempDir Path folder) throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("sightline.yaml"), "store:\n  url: jdbc:sqlite:" + folder + "/c.db\n");
    Ended ended = Ended.run("", "check", "--config", config.toString());
    assertThat(ended.code()).as(ended.out()).isZero();
    assertThat(ended.out()).contains("ok    store", "ok    language model", "Ready.");
  }

  @Test
  void aPlatformThatLacksItsSettingsIsAProblemNotASilence(@TempDir Path folder) throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("sightline.yaml"),
            "store:\n  url: 'jdbc:sqlite::memory:'\nslack:\n  enabled: true\n");
    Ended ended = Ended.run("", "check", "--config", config.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("warnings must name", "SIGHTLINE_SLACK_BOT_TOKEN");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : List.of("run", "replay", "label", "when", "check", "evaluate", "bench")) {
      Ended ended = Ended.run("", command, "--help");
      assertThat(ended.code()).as(command).isZero();
      assertThat(ended.out()).as(command).contains("Usage: sightline " + command);
    }
  }

  @Test
  void noCommandAndUnknownOptionsAreWrongUsage() {
    assertThat(Ended.run("").code()).isEqualTo(2);
    assertThat(Ended.run("", "replay", "--nonsense").code()).isEqualTo(2);
  }

  @Test
  void benchMeasuresEveryPartOnceAndWritesJson() throws IOException {
    Ended ended = Ended.run("", "bench", "--seconds", "1");
    assertThat(ended.code()).as(ended.err()).isZero();
    JsonNode figures = new ObjectMapper().readTree(ended.out());
    assertThat(figures.get("machine").get("cores").asInt()).isPositive();
    assertThat(figures.get("stance_messages_per_second_one_core").asDouble()).isPositive();
    assertThat(figures.get("times_messages_per_second_one_core").asDouble()).isPositive();
    assertThat(figures.get("pipeline_messages_per_second_sqlite").asDouble()).isPositive();
    assertThat(figures.get("message_to_card_ms").get("p99").asDouble()).isPositive();
    assertThat(figures.get("startup_seconds").asDouble()).isPositive();
    assertThat(figures.has("peak_memory_mb")).isTrue();
  }
}
