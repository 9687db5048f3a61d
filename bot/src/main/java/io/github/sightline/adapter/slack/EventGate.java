package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** From Slack's messages to events, or "ignored, because …", which is counted. */
final class EventGate {
  /** Messages that people wrote, whatever else Slack says about them. */
  private static final Set<String> WRITTEN =
      Set.of("", "file_share", "thread_broadcast", "me_message", "reply_broadcast");

  private final Identity us;
  private final Roster roster;
  private final Rooms rooms;
  private final Map<String, LongAdder> ignored = new ConcurrentHashMap<>();

  EventGate(Identity us, Roster roster, Rooms rooms) {
    this.us = us;
    this.roster = roster;
    this.rooms = rooms;
  }

  /** How much was ignored, by reason. */
  Map<String, Long> ignored() {
    Map<String, Long> counts = new TreeMap<>();
    ignored.forEach((reason, count) -> counts.put(reason, count.sum()));
    return counts;
  }

  /** An event of type {@code message}; throws {@link SlackTrouble} where its author is unknown. */
  Optional<ChatEvent> live(JsonNode event) {
    String channel = event.path("channel").asText();
    if (channel.isEmpty() || !rooms.follows(channel)) {
      return ignore("channel that is not read");
    }
    return switch (event.path("subtype").asText()) {
      case "message_changed" -> changed(channel, event);
      case "message_deleted" -> deleted(channel, event);
      default -> written(channel, Wording.of(event));
    };
  }

  /** A message as it stands in the history of a channel. */
  Optional<ChatEvent> standing(String channel, Wording wording) {
    return written(channel, wording);
  }

  private Optional<ChatEvent> written(String channel, Wording wording) {
    if (wording.subtype().equals(Wording.BY_BOT) || wording.user().equals(us.user())) {
      return ignore("written by a bot");
    }
    if (!WRITTEN.contains(wording.subtype())) {
      return ignore(
          wording.subtype().matches("[a-z_]{1,40}") ? wording.subtype() : "unknown subtype");
    }
    if (wording.user().isEmpty() || !Markup.isTime(wording.ts())) {
      return ignore("no author or time");
    }
    Message message = message(channel, wording);
    // Whoever reads it edited already must not take the new words for the first ones.
    return Optional.of(
        Markup.isTime(wording.edited())
            ? new ChatEvent.Edited(message, Markup.time(wording.edited()))
            : new ChatEvent.Posted(message));
  }

  private Message message(String channel, Wording wording) {
    MessageId id = new MessageId(us.channel(channel), wording.ts());
    boolean isReply = Markup.isTime(wording.thread()) && !wording.thread().equals(wording.ts());
    return new Message(
        id,
        Markup.time(wording.ts()),
        roster.author(wording.user(), Roster.USUAL),
        Markup.unescaped(wording.text()),
        isReply ? new MessageId(id.channel(), wording.thread()) : null,
        us.link(id, wording.thread()));
  }

  private Optional<ChatEvent> changed(String channel, JsonNode event) {
    JsonNode now = event.path("message");
    if (now.path("subtype").asText().equals("tombstone")) {
      // A parent that was deleted while replies stand below it.
      return gone(channel, now.path("ts").asText(), event);
    }
    Wording wording = Wording.of(now);
    if (!Markup.isTime(wording.edited())
        || wording.text().equals(event.path("previous_message").path("text").asText())) {
      return ignore("changed in looks only");
    }
    return written(channel, wording);
  }

  private Optional<ChatEvent> deleted(String channel, JsonNode event) {
    return event.path("previous_message").path("bot_id").asText().isEmpty()
        ? gone(channel, event.path("deleted_ts").asText(), event)
        : ignore("written by a bot");
  }

  private Optional<ChatEvent> gone(String channel, String ts, JsonNode event) {
    String when = event.path("event_ts").asText(event.path("ts").asText());
    if (!Markup.isTime(ts)) {
      return ignore("no author or time");
    }
    Instant at = Markup.isTime(when) ? Markup.time(when) : Markup.time(ts);
    return Optional.of(new ChatEvent.Deleted(new MessageId(us.channel(channel), ts), at));
  }

  private Optional<ChatEvent> ignore(String reason) {
    ignored.computeIfAbsent(reason, key -> new LongAdder()).increment();
    return Optional.empty();
  }
}
