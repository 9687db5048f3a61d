package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sightline.adapter.transcript.DiscordExportWriter;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.SlackExportWriter;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.Warning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same talk gives the same warnings, whichever platform's export it comes from. */
class ExportReplayTest {
  private static final int CONVERSATIONS = 110;

  private static List<LabelledConversation> talks() throws IOException {
    List<LabelledConversation> all = Shipped.corpus();
    List<LabelledConversation> some = new ArrayList<>();
    // Some of every file.
    int step = all.size() / CONVERSATIONS;
    for (int i = 0; some.size() < CONVERSATIONS; i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  /** Level, time and text of every warning, by the channel that the conversation becomes. */
  private static List<String> labelled(
      List<LabelledConversation> talks, IntFunction<String> channel) {
    List<String> warnings = new ArrayList<>();
    StanceReader reader = Wiring.reader();
    try (Labeller labeller = new Labeller(reader, PolicySettings.DEFAULT)) {
      for (int i = 0; i < talks.size(); i++) {
        for (Warning warning : labeller.label(talks.get(i)).warnings()) {
          warnings.add(
              String.join(
                  " ",
                  channel.apply(i),
                  warning.level().key(),
                  warning.at().toString(),
                  warning.text()));
        }
      }
    }
    return warnings;
  }

  private static List<String> replayed(Path source, String store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      int code = Sightline.run("replay", source.toString(), "--store", store, "--json", "--quiet");
      assertThat(code).isZero();
    } finally {
      System.setOut(before);
    }
    List<String> warnings = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      JsonNode json = new ObjectMapper().readTree(line);
      if (json.get("type").asText().equals("warning")) {
        warnings.add(
            String.join(
                " ",
                json.get("channel").asText(),
                json.get("level").asText(),
                json.get("at").asText(),
                json.get("text").asText()));
      }
    }
    return warnings;
  }

  @Test
  void aSlackExportGivesTheWarningsOfLabelTwiceInARowIntoOneStore(@TempDir Path folder)
      throws IOException {
    List<LabelledConversation> talks = talks();
    Path export = folder.resolve("export.zip");
    SlackExportWriter.zip(export, talks);
    check(talks, SlackExportWriter::channelId, export, folder);
  }

  @Test
  void discordExportsGiveTheWarningsOfLabelTwiceInARowIntoOneStore(@TempDir Path folder)
      throws IOException {
    List<LabelledConversation> talks = talks();
    Path export = folder.resolve("exports");
    DiscordExportWriter.folder(export, talks);
    check(talks, DiscordExportWriter::channelId, export, folder);
  }

  private static void check(
      List<LabelledConversation> talks, IntFunction<String> channel, Path export, Path folder)
      throws IOException {
    int messages = talks.stream().mapToInt(talk -> talk.messages().size()).sum();
    assertThat(messages).isGreaterThan(1_000);
    List<String> expected = labelled(talks, channel);
    assertThat(expected).hasSizeGreaterThan(20);
    String store = "jdbc:sqlite:" + folder.resolve("cases.db");
    assertThat(replayed(export, store)).containsExactlyInAnyOrderElementsOf(expected);
    List<String> rows = StoreRows.of(store);
    assertThat(replayed(export, store)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(StoreRows.of(store)).isEqualTo(rows);
  }
}
