package io.github.sightline.adapter.discord;

import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Consents;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * From Discord's messages to events, or "ignored, because …", which is counted. A candidate's words
 * pass only where the settings and the candidate allow it; nothing of others is kept anywhere.
 */
final class EventGate {
  /** Written by people: a message, or an answer to one. */
  private static final Set<Integer> WRITTEN = Set.of(0, 19);

  private final DiscordSettings.Guild guild;
  private final Detection detection;
  private final Roster roster;
  private final Consents consents;
  private final Map<String, LongAdder> ignored = new ConcurrentHashMap<>();

  EventGate(DiscordSettings.Guild guild, Detection detection, Roster roster, Consents consents) {
    this.guild = guild;
    this.detection = detection;
    this.roster = roster;
    this.consents = consents;
  }

  /** How much was ignored, by reason. */
  Map<String, Long> ignored() {
    Map<String, Long> counts = new TreeMap<>();
    ignored.forEach((reason, count) -> counts.put(reason, count.sum()));
    return counts;
  }

  /** A message; throws {@link DiscordTrouble} where its author is unknown. */
  Optional<ChatEvent> written(Room room, Wording wording) {
    if (wording.byApp()) {
      return ignore("written by a bot");
    }
    if (!WRITTEN.contains(wording.type())) {
      return ignore("type " + wording.type());
    }
    if (!Snowflake.is(wording.id()) || !Snowflake.is(wording.author().path("id").asText())) {
      return ignore("no author or id");
    }
    Author author = author(wording);
    Instant at = Snowflake.time(wording.id());
    Instant edited = edited(wording);
    Optional<String> reason = closed(author, at).or(() -> closed(author, edited));
    if (reason.isPresent()) {
      return ignore(reason.get());
    }
    Message message = message(room, wording, author, at);
    // Whoever reads it edited already must not take the new words for the first ones.
    return Optional.of(
        edited.equals(Instant.MIN)
            ? new ChatEvent.Posted(message)
            : new ChatEvent.Edited(message, edited));
  }

  /** A reaction that answers; an answer of the person who reacted, in the words given. */
  Optional<ChatEvent> reacted(Room room, String message, Author author, Reaction reaction) {
    Optional<String> reason = closed(author, reaction.at());
    if (reason.isPresent() || author.role() != Role.CANDIDATE) {
      return ignore(reason.orElse("reaction of somebody else"));
    }
    ChannelId channel = Ids.channel(guild.id(), room.id());
    MessageId to = new MessageId(channel, message);
    return Optional.of(
        new ChatEvent.Posted(
            new Message(
                new MessageId(channel, reaction.id(message, author.id().id())),
                reaction.at(),
                author,
                reaction.words(),
                to,
                Ids.link(to, room.isDirect()))));
  }

  /** Why nothing of that author may be taken in at that time; empty: it may. */
  private Optional<String> closed(Author author, Instant at) {
    if (author.role().isTeam() || at.equals(Instant.MIN)) {
      return Optional.empty();
    }
    if (author.role() != Role.CANDIDATE) {
      return Optional.of("of somebody who is neither candidate nor team");
    }
    return switch (detection) {
      case EVERYONE -> Optional.empty();
      case OFF -> Optional.of("of a candidate: detection is off");
      case CONSENTED ->
          consents.covers(author.id(), at)
              ? Optional.empty()
              : Optional.of("of a candidate who did not agree");
    };
  }

  private Author author(Wording wording) {
    return roster.author(
        wording.member().isObject()
            ? roster.seen(wording.author(), wording.member())
            : roster.member(wording.author().path("id").asText()));
  }

  private static Instant edited(Wording wording) {
    try {
      return wording.edited().isEmpty()
          ? Instant.MIN
          : OffsetDateTime.parse(wording.edited()).toInstant();
    } catch (DateTimeParseException e) {
      return Instant.MIN;
    }
  }

  private Message message(Room room, Wording wording, Author author, Instant at) {
    MessageId id = new MessageId(Ids.channel(guild.id(), room.id()), wording.id());
    return new Message(
        id,
        at,
        author,
        wording.text(),
        Snowflake.is(wording.replyTo()) ? new MessageId(id.channel(), wording.replyTo()) : null,
        Ids.link(id, room.isDirect()));
  }

  private Optional<ChatEvent> ignore(String reason) {
    ignored.computeIfAbsent(reason, key -> new LongAdder()).increment();
    return Optional.empty();
  }
}
