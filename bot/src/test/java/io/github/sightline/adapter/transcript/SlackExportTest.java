package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlackExportTest {
  private static final String LINES =
      """
      [
       {"type":"message","user":"UNOBODY","text":"1","ts":"1772528400.000100"},
       {"type":"message","text":"2","ts":"1772528400.000200"},
       {"type":"message","user":"UANA","text":"3"},
       {"type":"message","user":"UANA","ts":"1772528400.000400"},
       {"user":"UANA","text":"5","ts":"1772528400.000500"},
       {"type":"message","user":"UANA","text":"6","ts":"soon"},
       {"type":"message","user":"UANA","text":"7","ts":"100.000700"},
       7,
       {"type":"message","user":"UANA","text":{},"ts":"1772528400.000900"},
       {"type":"message","user":"UANA","text":"kept","ts":"1772528400.001000"}
      ]""";

  private final Path folder;

  SlackExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Collected day(String messages) throws IOException {
    return Collected.from(Written.slack(folder, messages));
  }

  @Test
  void aMessageHasItsIdTimeAuthorAndChannel() throws IOException {
    Collected read =
        day(
            """
            [{"type":"message","user":"UANA","text":"hi","ts":"1772528400.000105"}]""");

    Message message = read.posted().get(0);
    assertThat(message.id()).hasToString("slack/T1/C1/1772528400.000105");
    assertThat(message.at()).isEqualTo(Instant.parse("2026-03-03T09:00:00.000105Z"));
    assertThat(message.author().id()).hasToString("slack/T1/UANA");
    assertThat(message.author().name()).isEqualTo("Ana Horvat");
    assertThat(message.link()).isEmpty();
    assertThat(read.refusals).isEmpty();
  }

  @Test
  void escapesAreUndoneAndMarkupIsKept() throws IOException {
    Collected read =
        day(
            """
            [{"type":"message","user":"UANA","ts":"1772528400.000100",
              "text":"<@UMIRA> &lt; &amp;amp; &gt; <https:\\/\\/x.ex?a=1&amp;b|x> \\ud83d\\ude00"}]""");

    assertThat(read.texts()).containsExactly("<@UMIRA> < &amp; > <https://x.ex?a=1&b|x> 😀");
  }

  @Test
  void unknownUsersAndMissingFieldsAreRefusedWithTheirLine() throws IOException {
    Collected read = day(LINES);

    String file = folder.resolve("general/2026-03-03.json").toString();
    assertThat(read.texts()).containsExactly("kept");
    assertThat(read.places())
        .containsExactly(
            file + ":2",
            file + ":3",
            file + ":4",
            file + ":5",
            file + ":6",
            file + ":7",
            file + ":8",
            file + ":9",
            file + ":10");
    assertThat(read.reasons().get(0)).contains("UNOBODY is neither in users.json nor");
    assertThat(read.reasons().get(6)).contains("between 2000 and 2100");
    assertThat(read.reasons().get(8)).isEqualTo("\"text\" has a wrong type");
  }

  @Test
  void whatNobodyWroteIsLeftOutQuietly() throws IOException {
    Collected read =
        day(
            """
            [{"type":"message","subtype":"channel_join","user":"UANA","ts":"1772528400.1"},
             {"type":"message","subtype":"channel_topic","user":"UMIRA","ts":"1772528400.2"},
             {"type":"message","subtype":"huddle_thread","user":"UMIRA","ts":"1772528400.3"},
             {"type":"event","ts":"1772528400.4"}]""");

    assertThat(read.events).isEmpty();
    assertThat(read.refusals).isEmpty();
  }

  @Test
  void threadsBroadcastsFilesAndMeMessagesAreMessages() throws IOException {
    Collected read =
        day(
            """
            [{"type":"message","user":"UMIRA","text":"root","ts":"1772528400.000100",
              "thread_ts":"1772528400.000100","reply_count":2},
             {"type":"message","user":"UANA","text":"in thread","ts":"1772528400.000200",
              "thread_ts":"1772528400.000100"},
             {"type":"message","subtype":"thread_broadcast","user":"UANA","text":"both",
              "ts":"1772528400.000300","thread_ts":"1772528400.000100"},
             {"type":"message","subtype":"me_message","user":"UANA","text":"waves",
              "ts":"1772528400.000400"},
             {"type":"message","user":"UANA","text":"","ts":"1772528400.000500",
              "files":[{"id":"F1","name":"cv.pdf"}],"upload":true},
             {"type":"message","subtype":"file_share","user":"UANA","text":"my cv",
              "ts":"1772528400.000600","file":{"id":"F2"}}]""");

    assertThat(read.texts()).containsExactly("root", "in thread", "both", "waves", "", "my cv");
    assertThat(read.posted().get(0).replyTo()).isNull();
    assertThat(read.posted().get(1).replyTo()).isEqualTo(read.posted().get(0).id());
    assertThat(read.posted().get(2).replyTo()).isEqualTo(read.posted().get(0).id());
  }

  @Test
  void privateChannelsGroupsAndDirectMessagesAreChannelsToo() throws IOException {
    String day =
        "[{\"type\":\"message\",\"user\":\"UANA\",\"text\":\"x\",\"ts\":\"1772528400.1\"}]";
    Written.slack(folder, day);
    Written.file(folder, "groups.json", "[{\"id\":\"G1\",\"name\":\"hiring\"}]");
    Written.file(folder, "mpims.json", "[{\"id\":\"G2\",\"name\":\"mpdm-ana--mira-1\"}]");
    Written.file(folder, "dms.json", "[{\"id\":\"D1\",\"members\":[\"UANA\",\"UMIRA\"]}]");
    Written.file(folder, "hiring/2026-03-03.json", day);
    Written.file(folder, "mpdm-ana--mira-1/2026-03-03.json", day);
    Written.file(folder, "D1/2026-03-03.json", day);
    Written.file(folder, "D1/canvas_in_the_conversation.json", "[{\"type\":\"message\"}]");
    Written.file(folder, "integration_logs.json", "not json");
    Written.file(folder, "canvases.json", "not json");

    Collected read = Collected.from(folder);
    assertThat(read.posted())
        .extracting(m -> m.id().channel().id())
        .containsExactly("D1", "C1", "G1", "G2");
    assertThat(read.refusals).isEmpty();
  }

  @Test
  void daysAreReadInOrderAndLateLinesFindTheirPlace() throws IOException {
    Written.slack(
        folder,
        """
        [{"type":"message","user":"UANA","text":"c","ts":"1772528403.000000"},
         {"type":"message","user":"UANA","text":"b","ts":"1772528402.000000"}]""");
    Written.file(
        folder,
        "general/2026-03-02.json",
        """
        [{"type":"message","user":"UANA","text":"a","ts":"1772442000.000000"},
         {"type":"message","user":"UANA","text":"d","ts":"1772528404.000000"}]""");

    assertThat(Collected.from(folder).texts()).containsExactly("a", "b", "c", "d");
  }
}
