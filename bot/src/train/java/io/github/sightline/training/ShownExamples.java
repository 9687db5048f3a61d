package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.ExampleFiles;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.stance.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the labelled messages that are shown as similar ones: short, of one label each, evenly
 * from all conversations. Requests for an adjustment are never shown.
 */
final class ShownExamples {
  private static final int OF_EACH_LABEL = 120;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 120;

  private ShownExamples() {}

  /** The rows with the vectors by which they are found. */
  static List<ExampleFiles.Row> of(Corpus corpus, Examples examples, VectorsOf vectors) {
    Map<String, Integer> counts = new HashMap<>();
    List<ExampleFiles.Row> rows = new ArrayList<>();
    for (LabelledConversation conversation : corpus.conversations()) {
      // One of a conversation is enough: the next one sounds like it.
      for (int i = 0; i < conversation.messages().size(); i++) {
        LabelledMessage message = conversation.messages().get(i);
        if (isFit(message)) {
          String label = message.gold().signals().iterator().next();
          if (counts.getOrDefault(label, 0) < OF_EACH_LABEL) {
            counts.merge(label, 1, Integer::sum);
            float[] vector =
                vectors.of(examples.of(conversation), examples.piecesBefore(conversation, i));
            rows.add(new ExampleFiles.Row(label, message.text().strip(), vector));
            break;
          }
        }
      }
    }
    return rows;
  }

  /** The vector of one piece of a conversation, by its place there. */
  interface VectorsOf {
    float[] of(List<Example> conversation, int piece);
  }

  private static boolean isFit(LabelledMessage message) {
    String text = message.text().strip();
    return message.gold().signals().size() == 1
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.indexOf('\n') < 0
        && text.indexOf('\t') < 0
        && isShown(message.gold().signals().iterator().next());
  }

  private static boolean isShown(String label) {
    return !label.equals(Label.ACCOMMODATION.key()) && !label.equals(Label.VIDEO_ACCEPT.key());
  }
}
