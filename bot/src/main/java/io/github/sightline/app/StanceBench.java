package io.github.sightline.app;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How many messages one thread reads in a second, each in the light of those before it. */
final class StanceBench {
  private final StanceReader reader;
  private final List<LabelledConversation> talks;

  StanceBench(StanceReader reader, List<LabelledConversation> talks) {
    this.reader = reader;
    this.talks = talks;
  }

  /** Messages a second over about that time, after half of it to warm up. */
  double run(Duration time) {
    read(time.dividedBy(2), -1);
    return read(time, 1);
  }

  /** Reads talk after talk, each time with other numbers behind the texts. */
  private double read(Duration time, int step) {
    long begun = System.nanoTime();
    long messages = 0;
    long elapsed = 0;
    for (int n = 0; elapsed < time.toNanos(); n++) {
      int round = step * (1 + n / talks.size());
      messages += read(reader, Bench.variant(talks.get(n % talks.size()), round).events()).size();
      elapsed = System.nanoTime() - begun;
    }
    return messages * 1e9 / elapsed;
  }

  /** Reads the messages of one talk, each in the light of those before it. */
  static List<Turn> read(StanceReader reader, List<ChatEvent> talk) {
    List<Turn> turns = new ArrayList<>();
    for (ChatEvent event : talk) {
      Message message = ((ChatEvent.Posted) event).posted();
      turns.add(new Turn(message, reader.read(new Talk(turns, message)), null, false));
    }
    return turns;
  }
}
