package io.github.sightline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ChatPlatform} does that can carry files. */
public interface ChatFilesContract extends ChatPlatformContract {
  /** A platform whose files are seen from outside. */
  interface FileStage extends Stage {
    /** The files that stand with a card, each as in {@code name: bytes (words)}. */
    List<String> files(MessageId card);

    /** From now on every upload of files is refused. */
    void refuseFiles();
  }

  @Override
  FileStage stage();

  private static Outgoing withFiles(FileStage stage, String picture, String calendar) {
    return ChatPlatformContract.card(stage, "one")
        .with(
            List.of(
                new Attachment("week.png", "image/png", "The week", picture),
                new Attachment("interview.ics", "text/calendar", calendar, "VERSION " + calendar)));
  }

  @Test
  default void filesStandWithTheirCardEachOnceHoweverOftenItIsChanged() {
    FileStage stage = stage();
    MessageId id =
        ChatPlatformContract.posted(stage.platform().post(withFiles(stage, "PNG", "first")));
    List<String> first =
        List.of("week.png: PNG (The week)", "interview.ics: VERSION first (first)");
    assertThat(stage.files(id)).containsExactlyInAnyOrderElementsOf(first);
    ChatPlatformContract.posted(stage.platform().update(id, withFiles(stage, "PNG", "first")));
    assertThat(stage.files(id)).containsExactlyInAnyOrderElementsOf(first);
    ChatPlatformContract.posted(stage.platform().update(id, withFiles(stage, "PNG", "second")));
    assertThat(stage.files(id)).contains("interview.ics: VERSION second (second)");
  }

  @Test
  default void wordsAreNotHeldUpByAFileThatIsRefused() {
    FileStage stage = stage();
    stage.refuseFiles();
    PostResult result = stage.platform().post(withFiles(stage, "PNG", "first"));
    MessageId id =
        result instanceof PostResult.Incomplete part
            ? part.id()
            : ChatPlatformContract.posted(result);
    assertThat(stage.platform().find(ChatPlatformContract.card(stage, "one"))).contains(id);
    assertThat(stage.files(id)).isEmpty();
  }
}
