package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened so far in a plain transcript. */
final class PlainScene {
  private final PlainHeader header;
  private final List<ChatEvent> events = new ArrayList<>();

  /** By number; null where the message was refused, so that later numbers still hold. */
  private final List<@Nullable Message> messages = new ArrayList<>();

  PlainScene(PlainHeader header) {
    this.header = header;
  }

  List<ChatEvent> events() {
    return events;
  }

  /** Adds an event and returns how many there are now. */
  int add(ChatEvent event) {
    events.add(event);
    return events.size();
  }

  ChatEvent event(PlainEntry entry, String text) throws BadContent {
    if (entry.deed() == PlainEntry.Deed.POSTS) {
      messages.add(null);
    }
    Sane.text("text", text);
    if (!events.isEmpty() && entry.at().isBefore(events.get(events.size() - 1).at())) {
      throw new BadContent("its time goes back behind that of the line before it");
    }
    return switch (entry.deed()) {
      case POSTS -> new ChatEvent.Posted(posted(entry, text));
      case EDITS -> new ChatEvent.Edited(target(entry).withText(text), entry.at());
      case DELETES -> new ChatEvent.Deleted(target(entry).id(), entry.at());
    };
  }

  private Message posted(PlainEntry entry, String text) {
    int number = messages.size();
    MessageId id = new MessageId(header.channel(), MessageNumber.id(number));
    Author author = new Author(header.channel().user(entry.name()), entry.name(), entry.role());
    Message message = new Message(id, entry.at(), author, text, null, "");
    messages.set(number - 1, message);
    return message;
  }

  private Message target(PlainEntry entry) throws BadContent {
    int number = entry.target();
    Message message = number < 1 || number > messages.size() ? null : messages.get(number - 1);
    if (message == null) {
      throw new BadContent("there is no message " + number + " before it");
    }
    if (!message.author().name().equals(entry.name())) {
      throw new BadContent("message " + number + " was written by " + message.author().name());
    }
    return message;
  }
}
