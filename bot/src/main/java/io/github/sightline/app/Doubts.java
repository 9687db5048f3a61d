package io.github.sightline.app;

import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How often a message was left unclear, and how often there was something to it. */
final class Doubts {
  private final Map<Label, Integer> left = new EnumMap<>(Label.class);
  private final Map<Label, Integer> carried = new EnumMap<>(Label.class);
  private int messages;
  private int messagesThatCarried;

  /** Counts one message of a candidate. */
  void add(Reading reading, Gold gold) {
    Set<Label> unclear = reading.unclear();
    if (unclear.isEmpty()) {
      return;
    }
    Predicate<Label> isThere = label -> gold.signals().contains(label.key());
    messages++;
    messagesThatCarried += unclear.stream().anyMatch(isThere) ? 1 : 0;
    unclear.forEach(label -> left.merge(label, 1, Integer::sum));
    unclear.stream().filter(isThere).forEach(label -> carried.merge(label, 1, Integer::sum));
  }

  /** A sentence about messages and, where there were any, a Markdown table by label. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("Left unclear, for a person to read: ").append(messages);
    text.append(" messages. Of these carried a label that was in doubt: ");
    text.append(messagesThatCarried).append(".\n");
    if (!left.isEmpty()) {
      text.append("\n| in doubt | messages | of these carried it |\n|---|--:|--:|\n");
    }
    left.forEach(
        (label, count) ->
            text.append("| ")
                .append(label.key())
                .append(" | ")
                .append(count)
                .append(" | ")
                .append(carried.getOrDefault(label, 0))
                .append(" |\n"));
    return text.toString();
  }
}
