package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sightline.adapter.transcript.PlainTranscript.BotLine;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PlainTranscriptTest {
  private static final String TEXT =
      """
      # Video declined twice
      channel: #cand-ana
      platform: discord
      zone: Europe/London

      // how it begins
      2026-03-03 09:00  mira (recruiter): Could we do a video call on Thursday?
      2026-03-03 09:10:30  ana h. (candidate): I would rather (not): really.
          > quoted

          second paragraph
      > caution
      >
      2026-03-03 09:11  ana h. (candidate) edits 2: No.
      > high: "No."

      2026-03-03 09:12  ana h. (candidate) deletes 2
      """;

  private static final String BAD =
      """
      colour: blue
      2026-03-03 09:00  mira (boss): hi
      2026-03-03 09:00  mira (recruiter): one
      2026-03-03 08:00  ana (candidate): two, from the past
      2126-03-03 09:00  ana (candidate): three, from the future
      2026-02-30 09:00  ana (candidate): never
      2026-03-03 09:01  ana (candidate): four
      // note
          lost
      2026-03-03 09:02  ana (candidate) edits 9: x
      2026-03-03 09:02  mira (recruiter) deletes 3
      zone: Europe/Nowhere
      """;

  private final PlainTranscript transcript = PlainTranscript.parse("dir/a.txt", TEXT);

  @Test
  void theHeaderSaysWhereItIs() {
    assertThat(transcript.title()).isEqualTo("Video declined twice");
    assertThat(transcript.channel()).isEqualTo(new ChannelId("discord", "transcript", "cand-ana"));
    assertThat(transcript.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(transcript.refusals()).isEmpty();
  }

  @Test
  void linesAreMessagesWithAuthorsTimesAndParagraphs() {
    Message second = ((ChatEvent.Posted) transcript.events().get(1)).posted();

    assertThat(second.at()).isEqualTo(Instant.parse("2026-03-03T09:10:30Z"));
    assertThat(second.author().name()).isEqualTo("ana h.");
    assertThat(second.author().role()).isEqualTo(Role.CANDIDATE);
    assertThat(second.text())
        .isEqualTo("I would rather (not): really.\n> quoted\n\nsecond paragraph");
    assertThat(second.id().id()).isEqualTo("000002");
  }

  @Test
  void editsAndDeletionsReferToTheNumberOfAMessage() {
    ChatEvent.Edited edited = (ChatEvent.Edited) transcript.events().get(2);
    ChatEvent deleted = transcript.events().get(3);

    assertThat(edited.message().id()).isEqualTo("000002");
    assertThat(edited.edited().text()).isEqualTo("No.");
    assertThat(edited.edited().at()).isEqualTo(Instant.parse("2026-03-03T09:10:30Z"));
    assertThat(edited.at()).isEqualTo(Instant.parse("2026-03-03T09:11:00Z"));
    assertThat(deleted).isInstanceOf(ChatEvent.Deleted.class);
    assertThat(deleted.message().id()).isEqualTo("000002");
  }

  @Test
  void botLinesStandAfterTheEventThatCausesThem() {
    assertThat(transcript.botLines())
        .containsExactly(
            new BotLine(2, "caution"), new BotLine(2, ""), new BotLine(3, "high: \"No.\""));
  }

  @Test
  void withoutAHeaderTheFileNamesTheChannel() {
    PlainTranscript bare = PlainTranscript.parse("dir/two-refusals.txt", "");

    assertThat(bare.channel()).hasToString("slack/transcript/two-refusals");
    assertThat(bare.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(bare.events()).isEmpty();
  }

  @Test
  void badLinesAreRefusedAloneAndNumbersHold() {
    PlainTranscript bad = PlainTranscript.parse("b.txt", BAD);

    assertThat(bad.refusals())
        .extracting(Refusal::place)
        .containsExactly(
            "b.txt:1",
            "b.txt:2",
            "b.txt:4",
            "b.txt:5",
            "b.txt:6",
            "b.txt:9",
            "b.txt:10",
            "b.txt:11",
            "b.txt:12");
    assertThat(bad.refusals().get(2).reason()).contains("goes back");
    assertThat(bad.refusals().get(3).reason()).contains("between 2000 and 2100");
    assertThat(bad.refusals().get(7).reason()).isEqualTo("message 3 was written by ana");
    assertThat(bad.events()).extracting(e -> e.message().id()).containsExactly("000001", "000003");
  }

  @Test
  void unpairedSurrogatesAndEndlessTextsAreRefused() {
    String line = "2026-03-03 09:00  ana (candidate): ";
    PlainTranscript bad =
        PlainTranscript.parse(
            "b.txt",
            line
                + "\uD83D\n"
                + line
                + "x\n"
                + ("    " + "y".repeat(99_999) + "\n").repeat(11)
                + line
                + "ok\n");

    assertThat(bad.refusals()).extracting(Refusal::place).containsExactly("b.txt:1", "b.txt:2");
    assertThat(bad.events()).extracting(e -> e.message().id()).containsExactly("000002");
  }

  @Test
  void aBotLineIsOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transcript.withBotLines(Map.of(1, List.of("a\nb"))));
  }
}
