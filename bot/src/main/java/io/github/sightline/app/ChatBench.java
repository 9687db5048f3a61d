package io.github.sightline.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.stance.Label.Group;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Turn;
import java.util.List;

/**
 * How fast one thread reads somebody's chat as it was written, and in how many of its messages it
 * sees anything: the figure to look at for chat that has nothing to do with hiring.
 */
final class ChatBench {
  private final StanceReader reader;
  private final List<LabelledConversation> chat;

  ChatBench(StanceReader reader, List<LabelledConversation> chat) {
    this.reader = reader;
    this.chat = chat;
  }

  /** Warms up, reads everything once and writes the figures into the object. */
  void run(ObjectNode figures) {
    warmUp();
    long messages = 0;
    long core = 0;
    long any = 0;
    long begun = System.nanoTime();
    for (LabelledConversation talk : chat) {
      List<Turn> turns = StanceBench.read(reader, talk.events());
      messages += turns.size();
      core += turns.stream().filter(turn -> turn.reading().has(Group.CORE)).count();
      any += turns.stream().filter(turn -> saysAnything(turn.reading())).count();
    }
    long elapsed = Math.max(1, System.nanoTime() - begun);
    figures.put("chat_messages", messages);
    figures.put("chat_messages_per_second_one_core", Bench.round(messages * 1e9 / elapsed));
    figures.put("chat_messages_with_core_signal", core);
    figures.put("chat_messages_with_any_reading", any);
  }

  /** Over the first tenth, a little changed: what is measured must not be remembered from here. */
  private void warmUp() {
    int left = (chat.stream().mapToInt(talk -> talk.messages().size()).sum() + 9) / 10;
    for (LabelledConversation talk : chat) {
      List<ChatEvent> events = Bench.variant(talk, 0).events();
      left -= StanceBench.read(reader, events.subList(0, Math.min(left, events.size()))).size();
      if (left == 0) {
        return;
      }
    }
  }

  /** Whether anything was read, doubts included; a message in a foreign language was not read. */
  private static boolean saysAnything(Reading reading) {
    return !reading.isNothing() && reading.unread() == null;
  }
}
