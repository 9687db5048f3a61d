package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A hiring conversation from a JSON Lines file.
 *
 * @param id its id in the file
 * @param platform lower-case name of the chat platform
 * @param title one line about it; empty where the labels were not read
 * @param zones where its people live
 * @param messages in the order of writing
 * @param expected the warnings owed, null where not labelled or not read
 * @param interviews those that the talk arranged, as labelled; empty where that was not read
 */
public record LabelledConversation(
    String id,
    String platform,
    String title,
    Zones zones,
    List<LabelledMessage> messages,
    @Nullable Expected expected,
    List<GoldInterview> interviews) {
  private static final String WORKSPACE = "labelled";

  public LabelledConversation {
    messages = List.copyOf(messages);
    interviews = List.copyOf(interviews);
  }

  /** A conversation of which no warnings are known. */
  public LabelledConversation(
      String id,
      String platform,
      String title,
      ZoneId zone,
      ZoneId candidateZone,
      List<LabelledMessage> messages) {
    this(id, platform, title, new Zones(zone, candidateZone), messages, null, List.of());
  }

  /** The same conversation under another id, in a channel of its own. */
  public LabelledConversation withId(String other) {
    return new LabelledConversation(other, platform, title, zones, messages, expected, interviews);
  }

  /** Zone of the hiring team. */
  public ZoneId zone() {
    return zones.team();
  }

  /** Zone of the candidate. */
  public ZoneId candidateZone() {
    return zones.candidate();
  }

  /** The channel that it makes. */
  public ChannelId channel() {
    return new ChannelId(platform, WORKSPACE, id);
  }

  /** The person of a role; each role is one person. */
  public Author author(Role role) {
    String name = role.name().toLowerCase(Locale.ROOT);
    return new Author(channel().user(id + "-" + name), name, role);
  }

  /** Its messages as they would have come in. */
  public List<ChatEvent> events() {
    return messages.stream().map(this::event).toList();
  }

  private ChatEvent event(LabelledMessage m) {
    MessageId messageId = new MessageId(channel(), m.id());
    return new ChatEvent.Posted(
        new Message(messageId, m.at(), author(m.who()), m.text(), null, ""));
  }
}
