package io.github.sightline.app;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.chat.MessageId;
import io.github.sightline.interview.Interview;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bot read in a conversation.
 *
 * @param turns every message with its reading, in order
 * @param warnings every level that was reached, in order
 * @param interviews what was arranged, by time
 * @param outcomes of messages of the team, in the light of what was due
 */
record Labelled(
    LabelledConversation conversation,
    List<Turn> turns,
    List<Warning> warnings,
    List<Interview> interviews,
    Map<MessageId, Optional<Outcome>> outcomes) {

  /** The outcome that a message reports; what was read of it where nothing else is known. */
  @Nullable Outcome outcome(Turn turn) {
    Optional<Outcome> known = outcomes.get(turn.message().id());
    return known == null ? turn.reading().outcome() : known.orElse(null);
  }
}
