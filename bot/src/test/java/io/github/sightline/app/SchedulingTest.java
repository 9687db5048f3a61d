package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.Refusal;
import io.github.sightline.adapter.transcript.SchedulingFile;
import io.github.sightline.adapter.transcript.SchedulingMessage;
import io.github.sightline.time.TimeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The times read in the messages of transcripts/scheduling, against those that people wrote. */
class SchedulingTest {
  private static final Path FOLDER = Shipped.TRANSCRIPTS.resolve("scheduling");

  private static List<SchedulingMessage> messages(String file) throws IOException {
    List<SchedulingMessage> messages = new ArrayList<>();
    try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
      SchedulingFile.readWithGold(
          file,
          in,
          new SchedulingFile.Sink() {
            @Override
            public void message(SchedulingMessage message) {
              messages.add(message);
            }

            @Override
            public void refused(Refusal refusal) {
              throw new AssertionError(refusal.toString());
            }
          });
    }
    return messages;
  }

  private static SchedulingScore score(String file) throws IOException {
    SchedulingScore score = new SchedulingScore();
    for (SchedulingMessage message : messages(file)) {
      score.add(message, TimeReader.english().read(message.text(), WhenCommand.context(message)));
    }
    System.out.println(file + ": " + score);
    return score;
  }

  @ParameterizedTest
  @ValueSource(strings = {"given.jsonl", "further.jsonl"})
  void timesAreReadStrictlyRightAndHardlyEverWrong(String file) throws IOException {
    SchedulingScore score = score(file);
    assertThat(score.strict.rate()).as(score.wrong.toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.withoutWrongStart.rate()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.silent.rate()).as("messages without a time").isEqualTo(1);
    assertThat(score.polarity.rate()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.certainty.rate()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.ends.rate()).isGreaterThanOrEqualTo(0.98);
  }

  @ParameterizedTest
  @ValueSource(strings = {"given.jsonl", "further.jsonl"})
  void everyExpectedTimeHasTheOffsetThatItsZoneHasThen(String file) throws IOException {
    Set<String> ids = new HashSet<>();
    for (SchedulingMessage message : messages(file)) {
      assertThat(ids.add(message.id())).as(message.id()).isTrue();
      for (SchedulingMessage.Time time : message.expected().times()) {
        assertThat(time.zone()).isNotNull();
        ZoneId zone = ZoneId.of(String.valueOf(time.zone()));
        assertThat(zone.getRules().getValidOffsets(time.start().toLocalDateTime()))
            .as(message.id())
            .contains(time.start().getOffset());
        if (time.end() != null) {
          assertThat(time.end()).as(message.id()).isAfter(time.start());
        }
      }
    }
  }

  @Test
  void thereAreMoreMessagesOfOurOwnThanWereGiven() throws IOException {
    assertThat(messages("given.jsonl")).hasSize(124);
    Set<String> given = new HashSet<>();
    messages("given.jsonl").forEach(message -> given.add(message.text()));
    List<SchedulingMessage> further = messages("further.jsonl");
    assertThat(further).hasSizeGreaterThan(1000);
    assertThat(further).noneMatch(message -> given.contains(message.text()));
  }
}
