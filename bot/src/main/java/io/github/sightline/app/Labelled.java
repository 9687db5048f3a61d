package io.github.sightline.app;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.interview.Interview;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.util.List;

/**
 * What the bot read in a conversation.
 *
 * @param turns every message with its reading, in the light of what was arranged, in order
 * @param warnings every level that was reached, in order
 * @param interviews what was arranged, by time
 */
record Labelled(
    LabelledConversation conversation,
    List<Turn> turns,
    List<Warning> warnings,
    List<Interview> interviews) {}
