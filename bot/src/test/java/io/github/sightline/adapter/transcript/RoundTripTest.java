package io.github.sightline.adapter.transcript;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoundTripTest {
  private static final List<LabelledConversation> TALKS = Talks.made(60, 50, 7);

  private final Path folder;

  RoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Said(Instant at, Role role, String text) {}

  @Test
  void aSlackFolderGivesBackWhatWasWritten() throws IOException {
    SlackExportWriter.folder(folder, TALKS);

    same(folder, SlackExportWriter::channelId, SlackExportWriter::readAs);
  }

  @Test
  void aSlackZipGivesBackWhatWasWritten() throws IOException {
    Path zip = folder.resolve("export.zip");
    SlackExportWriter.zip(zip, TALKS);

    same(zip, SlackExportWriter::channelId, SlackExportWriter::readAs);
  }

  @Test
  void discordFilesGiveBackWhatWasWritten() throws IOException {
    DiscordExportWriter.folder(folder, TALKS);

    same(folder, DiscordExportWriter::channelId, DiscordExportWriter::readAs);
  }

  @Test
  void readingTwiceGivesTheSameEvents() throws IOException {
    SlackExportWriter.folder(folder, TALKS);
    EventSource source = Sources.open(folder, CandidateRule.guests());

    assertThat(Collected.from(source).events).isEqualTo(Collected.from(source).events);
  }

  private static void same(Path source, IntFunction<String> channel, UnaryOperator<Role> readAs)
      throws IOException {
    Collected read = Collected.from(source);
    Map<String, List<Message>> byChannel =
        read.posted().stream().collect(groupingBy(m -> m.id().channel().id()));

    assertThat(read.refusals).isEmpty();
    assertThat(byChannel).hasSize(TALKS.size());
    for (int i = 0; i < TALKS.size(); i++) {
      List<Said> written =
          TALKS.get(i).messages().stream()
              .map(m -> new Said(m.at(), readAs.apply(m.who()), m.text()))
              .toList();
      assertThat(byChannel.get(channel.apply(i)))
          .extracting(m -> new Said(m.at(), m.author().role(), m.text()))
          .isEqualTo(written);
    }
  }
}
