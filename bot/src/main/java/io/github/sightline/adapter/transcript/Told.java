package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatEvent.Edited;
import io.github.sightline.chat.ChatEvent.Posted;
import io.github.sightline.chat.Message;
import java.util.List;

/**
 * The events of a file that names roles itself, with the operator's rule laid over them.
 *
 * @param rule who is a candidate
 */
record Told(CandidateRule rule) {
  ChatEvent event(ChatEvent event) {
    if (event instanceof Posted posted) {
      return new Posted(message(posted.posted()));
    }
    return event instanceof Edited edited
        ? new Edited(message(edited.edited()), edited.at())
        : event;
  }

  private Message message(Message m) {
    Author a = m.author();
    Author author = new Author(a.id(), a.name(), rule.of(a.role(), a.id().id(), List.of(a.name())));
    return new Message(m.id(), m.at(), author, m.text(), m.replyTo(), m.link());
  }
}
