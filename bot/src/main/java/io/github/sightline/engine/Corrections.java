package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people corrected about how messages were read: the last word on each message. The readings
 * that are kept stay as they are; a correction is laid over them.
 */
record Corrections(Map<MessageId, CaseStep> last) {
  private static final Comparator<Turn> ORDER =
      Comparator.comparing((Turn turn) -> turn.message().at())
          .thenComparing(turn -> turn.message().id().channel())
          .thenComparing(turn -> turn.message().id().id());

  static Corrections of(List<CaseStep> steps) {
    Map<MessageId, CaseStep> last = new LinkedHashMap<>();
    for (CaseStep step : steps) {
      if (step.action().isCorrection()) {
        last.put(message(step.input()), step);
      }
    }
    return new Corrections(last);
  }

  /** A message as a step names it. */
  static MessageId message(String input) {
    int cut = input.lastIndexOf('/');
    return new MessageId(ChannelId.parse(input.substring(0, cut)), input.substring(cut + 1));
  }

  /** The turns as corrected; messages that said nothing before are looked up. */
  List<Turn> on(List<Turn> turns, Talks talks) {
    Map<MessageId, Turn> corrected = new LinkedHashMap<>();
    turns.forEach(turn -> corrected.put(turn.message().id(), turn));
    last.forEach(
        (id, step) -> {
          Turn turn = corrected.containsKey(id) ? corrected.get(id) : talks.find(id).orElse(null);
          if (turn != null) {
            corrected.put(id, corrected(turn, step));
          }
        });
    List<Turn> result = new ArrayList<>(corrected.values());
    result.sort(ORDER);
    return result;
  }

  private static Turn corrected(Turn turn, CaseStep step) {
    Reading old = turn.reading();
    Map<Label, Double> labels = new EnumMap<>(Label.class);
    labels.putAll(old.labels());
    labels.keySet().removeIf(label -> label.group() == Label.Group.CORE);
    boolean refusal = step.action() == CaseAction.IS_REFUSAL && !old.isPrivate();
    if (refusal) {
      labels.put(Label.VIDEO_REFUSAL, 1.0);
    }
    Message message = turn.message();
    Because because = refusal ? Because.of("Marked by " + step.by().name()) : Because.NOTHING;
    Reading reading = new Reading(labels, false, old.asks(), old.outcome(), because);
    return new Turn(message, reading, turn.teamBefore(), turn.deleted());
  }
}
