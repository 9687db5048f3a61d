package io.github.sightline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledFile;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Most chat is passed over unread, and nothing is lost by it. */
class GateTest {
  private static final Path EVALUATION =
      Path.of("..", "transcripts", "evaluation", "conversations.jsonl");
  private static final Path REAL_CHAT =
      Path.of("..", "..", "shared", "data", "real-chat", "docker.jsonl");

  private static Gate gate;
  private static AdjustmentWords needs;

  @BeforeAll
  static void load() throws IOException {
    gate = ModelFiles.shipped().gate();
    needs = ModelFiles.shipped().needs();
  }

  @Test
  void noSignalOfTheEvaluationIsPassedOver() throws IOException {
    int signals = 0;
    List<String> passedOver = new ArrayList<>();
    for (LabelledConversation talk : LabelledFile.wholeWithGold(EVALUATION)) {
      List<Turn> turns = new ArrayList<>();
      for (int i = 0; i < talk.events().size(); i++) {
        Message message = ((ChatEvent.Posted) talk.events().get(i)).posted();
        Set<String> labels = Set.copyOf(talk.messages().get(i).gold().signals());
        if (message.author().role() == Role.CANDIDATE && !labels.isEmpty()) {
          signals++;
          if (!opens(turns, message)) {
            passedOver.add(talk.id() + " " + (i + 1));
          }
        }
        turns.add(new Turn(message, labelled(labels), null, false));
      }
    }
    assertThat(signals).isGreaterThan(200);
    // At most two of a thousand.
    assertThat(passedOver).hasSizeLessThanOrEqualTo(signals / 500);
  }

  @Test
  void ofARealDevelopersChatAtMostATwentiethIsRead() throws IOException {
    assumeTrue(Files.exists(REAL_CHAT), "the real chat is not shipped");
    int messages = 0;
    int opened = 0;
    for (LabelledConversation talk : LabelledFile.wholeWithGold(REAL_CHAT)) {
      List<Turn> turns = new ArrayList<>();
      for (ChatEvent event : talk.events()) {
        Message message = ((ChatEvent.Posted) event).posted();
        messages++;
        opened += opens(turns, message) ? 1 : 0;
        turns.add(new Turn(message, Reading.NOTHING, null, false));
      }
    }
    assertThat(opened).isLessThanOrEqualTo(messages / 20);
  }

  private static boolean opens(List<Turn> before, Message message) {
    String clean = CleanText.of(message.text());
    return gate.opens(new Talk(before, message), clean, needs::standIn);
  }

  private static Reading labelled(Set<String> labels) {
    Map<Label, Double> certain =
        labels.stream().collect(Collectors.toMap(Label::ofKey, label -> 1.0));
    return new Reading(certain, false, Set.of(), null, Because.NOTHING);
  }
}
