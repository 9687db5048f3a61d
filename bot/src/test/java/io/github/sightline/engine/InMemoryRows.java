package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.ReadMarks;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Entry;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
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
  final Map<String, Entry> checklists = new HashMap<>();
  final Map<ChannelId, ReadMarks.Mark> marks = new TreeMap<>();
  final Map<String, UserId> pauses = new HashMap<>();
  final Map<String, GivenOrder> orders = new HashMap<>();
  final Map<String, AgendaEntry> agenda = new HashMap<>();
  final Map<UserId, NavigableMap<Instant, ZoneId>> zones = new HashMap<>();
  final Map<UserId, List<InMemoryConsents.Span>> consents = new HashMap<>();
  final Map<UserId, UserId> links = new HashMap<>();
  final Map<Timer, Instant> timers = new HashMap<>();
  final Map<UserId, Track> tracks = new HashMap<>();
  final Set<UserId> outdated = new HashSet<>();
  final Map<String, InMemoryAccess.Key> keys = new HashMap<>();
  final Map<String, InMemoryAccess.Departure> departures = new HashMap<>();
  final List<Access.View> views = new ArrayList<>();

  InMemoryRows copy() {
    InMemoryRows copy = new InMemoryRows();
    copy.inbox.putAll(inbox);
    copy.turns.putAll(turns);
    copy.names.putAll(names);
    copy.warnings.putAll(warnings);
    copy.cards.putAll(cards);
    copy.timers.putAll(timers);
    copy.tracks.putAll(tracks);
    copy.outdated.addAll(outdated);
    copy.keys.putAll(keys);
    copy.departures.putAll(departures);
    copy.views.addAll(views);
    copy.steps.putAll(steps);
    copy.checklists.putAll(checklists);
    copy.pauses.putAll(pauses);
    copy.marks.putAll(marks);
    copy.orders.putAll(orders);
    copy.agenda.putAll(agenda);
    zones.forEach((person, known) -> copy.zones.put(person, new TreeMap<>(known)));
    copy.consents.putAll(consents);
    copy.links.putAll(links);
    return copy;
  }
}
