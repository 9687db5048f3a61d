package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.ReadMarks;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@link InMemoryLedger} holds. Every value is immutable, so that maps can be copied. */
final class InMemoryRows {
  /** An event with how far it got. */
  record Received(long sequence, ChatEvent event, int attempts, boolean done, String error) {}

  /** A turn with whom it concerns. */
  record Kept(Turn turn, @Nullable UserId about) {}

  final Map<String, Received> inbox = new LinkedHashMap<>();
  final Map<MessageId, Kept> turns = new HashMap<>();
  final Map<UserId, String> names = new TreeMap<>(Comparator.comparing(UserId::toString));
  final Map<String, Warning> warnings = new HashMap<>();
  final Map<String, Delivery> cards = new HashMap<>();
  final Map<String, CaseStep> steps = new HashMap<>();
  final Map<ChannelId, ReadMarks.Mark> marks = new TreeMap<>();
  final Map<String, UserId> pauses = new HashMap<>();
  final Map<UserId, List<InMemoryConsents.Span>> consents = new HashMap<>();
  final Map<UserId, UserId> links = new HashMap<>();
  final Map<Timer, Instant> timers = new HashMap<>();

  InMemoryRows copy() {
    InMemoryRows copy = new InMemoryRows();
    copy.inbox.putAll(inbox);
    copy.turns.putAll(turns);
    copy.names.putAll(names);
    copy.warnings.putAll(warnings);
    copy.cards.putAll(cards);
    copy.timers.putAll(timers);
    copy.steps.putAll(steps);
    copy.pauses.putAll(pauses);
    copy.marks.putAll(marks);
    copy.consents.putAll(consents);
    copy.links.putAll(links);
    return copy;
  }
}
