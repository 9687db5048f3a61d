package io.github.sightline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message is read in the light of the talk before it. */
class ContextTest {
  private static final String RAMBLING =
      "Thanks for the long message. The warehouse project ran for two years and we moved nine"
          + " million rows a night, first with a batch and later with a stream of changes. ";

  @Test
  void anAnswerToAnOlderQuestionIsReadWithThatQuestion() {
    List<Turn> turns = new ArrayList<>();
    Message question =
        Reader.message(0, Role.RECRUITER, "Could we do the interview on video, camera on?", null);
    Reader.add(turns, question);
    Reader.add(turns, Reader.message(1, Role.CANDIDATE, "let me look at the deck first", null));
    for (int n = 2; n < 12; n++) {
      Reader.add(turns, Reader.message(n, Role.RECRUITER, "Slide " + n + ". " + RAMBLING, null));
    }
    Message answer = Reader.message(12, Role.CANDIDATE, "I'd rather not", question.id());
    assertThat(Reader.SHIPPED.read(new Talk(turns, answer)).has(Label.VIDEO_REFUSAL)).isTrue();
  }

  @Test
  void theSameYesMeansAnotherThingAfterAnotherQuestion() {
    String yes = "Yes, Thursday at 10 is good.";
    assertThat(Reader.candidate(yes, "Video interview on Thursday at 10?").has(Label.VIDEO_ACCEPT))
        .isTrue();
    assertThat(
            Reader.candidate(yes, "A short phone call on Thursday at 10, no camera?")
                .has(Label.VIDEO_ACCEPT))
        .isFalse();
  }

  @Test
  void aWrittenWayAskedForAfterAnAdjustmentIsNoRefusal() {
    List<Turn> turns = new ArrayList<>();
    Reader.add(turns, Reader.message(0, Role.RECRUITER, "Video interview on Thursday?", null));
    Reader.add(
        turns,
        Reader.message(1, Role.CANDIDATE, "I am deaf, could we do it in writing, please?", null));
    Reader.add(turns, Reader.message(2, Role.RECRUITER, "Of course. And the second round?", null));
    Message again = Reader.message(3, Role.CANDIDATE, "In writing again, please.", null);
    assertThat(turns.get(1).reading().has(Label.ACCOMMODATION)).isTrue();
    assertThat(Reader.SHIPPED.read(new Talk(turns, again)).has(Label.Group.CORE)).isFalse();
  }
}
