package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatEvent.Deleted;
import io.github.sightline.chat.ChatEvent.Edited;
import io.github.sightline.chat.ChatEvent.Posted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlackEditsTest {
  private final Path folder;

  SlackEditsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Each event in short: its kind, the seconds of its time, its words. */
  private List<String> story(String messages) throws IOException {
    Collected read = Collected.from(Written.slack(folder, messages));
    assertThat(read.refusals).isEmpty();
    return read.events.stream().map(SlackEditsTest::told).toList();
  }

  private static String told(ChatEvent event) {
    String when = event.message().id().substring(8, 10) + "@" + event.at().getEpochSecond() % 100;
    if (event instanceof Posted posted) {
      return "posted " + when + " " + posted.posted().text();
    }
    return event instanceof Edited edited
        ? "edited " + when + " " + edited.edited().text()
        : "deleted " + when;
  }

  @Test
  void aMessageThatWasEditedStandsWithItsLastWords() throws IOException {
    assertThat(
            story(
                """
                [{"type":"message","user":"UANA","text":"last","ts":"1772528401.0",
                  "edited":{"user":"UANA","ts":"1772528405.000000"}}]"""))
        .containsExactly("posted 01@1 last");
  }

  @Test
  void anEditLogGivesTheFirstWordsAndEveryEdit() throws IOException {
    assertThat(
            story(
                """
                [{"type":"message","user":"UANA","text":"third","ts":"1772528401.0",
                  "edited":{"ts":"1772528406.0"}},
                 {"type":"message","subtype":"message_changed","hidden":true,"ts":"1772528405.0",
                  "message":{"type":"message","user":"UANA","text":"second","ts":"1772528401.0",
                   "edited":{"user":"UANA","ts":"1772528405.0"}},
                  "previous_message":{"type":"message","user":"UANA","text":"first",
                   "ts":"1772528401.0"}},
                 {"type":"message","subtype":"message_changed","hidden":true,"ts":"1772528406.0",
                  "message":{"type":"message","user":"UANA","text":"third","ts":"1772528401.0",
                   "edited":{"user":"UANA","ts":"1772528406.0"}},
                  "original":{"type":"message","user":"UANA","text":"second",
                   "ts":"1772528401.0"}}]"""))
        .containsExactly("posted 01@1 first", "edited 01@5 second", "edited 01@6 third");
  }

  @Test
  void aMessageMayCarryItsOriginalItself() throws IOException {
    assertThat(
            story(
                """
                [{"type":"message","user":"UANA","text":"a &amp; b","ts":"1772528401.0",
                  "edited":{"ts":"1772528405.0"},"original":{"text":"a &lt; b"}}]"""))
        .containsExactly("posted 01@1 a < b", "edited 01@5 a & b");
  }

  @Test
  void theArrivalOfAPreviewIsNoEdit() throws IOException {
    assertThat(
            story(
                """
                [{"type":"message","subtype":"message_changed","ts":"1772528405.0",
                  "message":{"user":"UANA","text":"see x.ex","ts":"1772528401.0"},
                  "previous_message":{"user":"UANA","text":"see x.ex","ts":"1772528401.0"}}]"""))
        .containsExactly("posted 01@1 see x.ex");
  }

  @Test
  void aDeletionLogGivesTheMessageAndItsDeletion() throws IOException {
    assertThat(
            story(
                """
                [{"type":"message","subtype":"message_deleted","hidden":true,"ts":"1772528405.0",
                  "deleted_ts":"1772528401.0",
                  "previous_message":{"user":"UANA","text":"oops","ts":"1772528401.0"}},
                 {"type":"message","subtype":"message_deleted","ts":"1772528406.0",
                  "original":{"text":"no author","ts":"1772528402.0"}},
                 {"type":"message","subtype":"message_deleted","ts":"1772528403.0"}]"""))
        .containsExactly("posted 01@1 oops", "deleted 03@3", "deleted 01@5", "deleted 02@6");
  }

  @Test
  void aTombstoneIsADeletion() throws IOException {
    assertThat(
            story(
                """
                [{"type":"message","subtype":"tombstone","user":"USLACKBOT","hidden":true,
                  "text":"This message was deleted.","ts":"1772528401.0",
                  "thread_ts":"1772528401.0"},
                 {"type":"message","subtype":"message_changed","ts":"1772528407.0",
                  "message":{"subtype":"tombstone","user":"USLACKBOT","ts":"1772528402.0",
                   "text":"This message was deleted."},
                  "previous_message":{"user":"UANA","text":"gone","ts":"1772528402.0"}}]"""))
        .containsExactly("deleted 01@1", "posted 02@2 gone", "deleted 02@7");
  }

  @Test
  void deletionsKeepTheMessagesOfTheirChannel() throws IOException {
    Collected read =
        Collected.from(
            Written.slack(
                folder,
                """
                [{"type":"message","subtype":"message_deleted","ts":"1772528405.0",
                  "deleted_ts":"x"}]"""));

    assertThat(read.events).noneMatch(Deleted.class::isInstance);
    assertThat(read.reasons()).containsExactly("\"deleted_ts\" is not a time: x");
  }
}
