package io.github.sightline.adapter.web.demo;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import java.util.Optional;

/**
 * Who writes in a scene.
 *
 * @param channel where
 * @param candidate the candidate
 * @param recruiter of the hiring team
 * @param manager who presses the buttons of cards
 */
record Cast(ChannelId channel, Author candidate, Author recruiter, Author manager) {
  static Cast of(Story story) {
    ChannelId channel = DemoPlatform.channel(story.channel().replaceFirst("^#", ""));
    return new Cast(
        channel,
        named(story, channel, Role.CANDIDATE, "alex"),
        named(story, channel, Role.RECRUITER, "robin"),
        author(channel, "hiring-manager", Role.MANAGER));
  }

  private static Author named(Story story, ChannelId channel, Role role, String otherwise) {
    Optional<String> name =
        story.events().stream()
            .filter(ChatEvent.Posted.class::isInstance)
            .map(event -> ((ChatEvent.Posted) event).posted().author())
            .filter(author -> author.role() == role)
            .map(Author::name)
            .findFirst();
    return author(channel, name.orElse(otherwise), role);
  }

  private static Author author(ChannelId channel, String name, Role role) {
    return new Author(channel.user(name), name, role);
  }

  /** What happened in the story, as it happens in the scene's channel. */
  ChatEvent here(ChatEvent event) {
    if (event instanceof ChatEvent.Posted posted) {
      return new ChatEvent.Posted(here(posted.posted()));
    }
    if (event instanceof ChatEvent.Edited edited) {
      return new ChatEvent.Edited(here(edited.edited()), edited.at());
    }
    return new ChatEvent.Deleted(new MessageId(channel, event.message().id()), event.at());
  }

  private Message here(Message message) {
    Author author = message.author();
    String id = message.id().id();
    return new Message(
        new MessageId(channel, id),
        message.at(),
        author(channel, author.name(), author.role()),
        message.text(),
        null,
        "#m-" + id);
  }
}
