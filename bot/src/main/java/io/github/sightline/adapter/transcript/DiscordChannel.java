package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the messages of one Discord channel into events. */
final class DiscordChannel {
  /**
   * Kinds that somebody wrote; 20 and 23 are answers to commands, which the exporter has no name
   * for. Others tell of joins, pins, calls and the like.
   */
  private static final Set<String> WRITTEN = Set.of("Default", "Reply", "20", "23");

  /** What the exporter writes in place of the guild of a direct message. */
  private static final String NO_GUILD = "0";

  private final ChannelId channel;
  private final CandidateRule rule;
  private boolean rolesUnknown;

  DiscordChannel(ChannelId channel, CandidateRule rule) {
    this.channel = channel;
    this.rule = rule;
  }

  /** The event of a message, or null where nobody wrote it. */
  ChatEvent.@Nullable Posted read(DiscordEntry entry) throws BadContent {
    if (!WRITTEN.contains(Sane.present("type", entry.type))) {
      return null;
    }
    MessageId id = new MessageId(channel, Sane.present("id", entry.id));
    Instant at = time(Sane.present("timestamp", entry.timestamp));
    String text = Sane.text("content", entry.content);
    return new ChatEvent.Posted(
        new Message(id, at, author(entry.author), text, replyTo(entry), link(id)));
  }

  /** Whether somebody wrote here of whom the file does not tell what they are. */
  boolean hasUnknownRoles() {
    return rolesUnknown;
  }

  private Author author(DiscordEntry.@Nullable Person person) throws BadContent {
    if (person == null) {
      throw new BadContent("\"author\" is missing");
    }
    String id = Sane.present("author.id", person.id);
    List<String> names = person.names();
    String shown = names.isEmpty() ? id : Sane.text("author.name", names.get(0));
    Role role = person.bot ? Role.OTHER : rule.of(told(person), id, names);
    return new Author(channel.user(id), shown, role);
  }

  private Role told(DiscordEntry.Person person) {
    if (person.roles == null || channel.workspace().equals(NO_GUILD)) {
      rolesUnknown = rolesUnknown || rule.asksTheSource();
      return Role.OTHER;
    }
    return person.roles.isEmpty() ? Role.CANDIDATE : Role.RECRUITER;
  }

  private @Nullable MessageId replyTo(DiscordEntry entry) throws BadContent {
    DiscordEntry.Reference reference = entry.reference;
    if (reference == null || reference.message == null || !"Reply".equals(entry.type)) {
      return null;
    }
    String there = reference.channel;
    ChannelId where =
        there == null || there.isBlank()
            ? channel
            : new ChannelId(DiscordExport.PLATFORM, channel.workspace(), there);
    return new MessageId(where, Sane.present("reference.messageId", reference.message));
  }

  private static String link(MessageId id) {
    ChannelId channel = id.channel();
    String guild = channel.workspace().equals(NO_GUILD) ? "@me" : channel.workspace();
    return "https://discord.com/channels/" + guild + "/" + channel.id() + "/" + id.id();
  }

  private static Instant time(String timestamp) throws BadContent {
    try {
      return Sane.time(OffsetDateTime.parse(timestamp).toInstant());
    } catch (DateTimeException e) {
      throw new BadContent("\"timestamp\" is not a time: " + timestamp);
    }
  }
}
