package io.github.sightline.adapter.slack;

import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which channels are read, and what is known about channels. */
final class Rooms {
  private static final int PAGE = 200;
  private static final List<ConversationType> TYPES =
      List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL);

  private final Web web;
  private final SlackSettings.Places places;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  Rooms(Web web, SlackSettings.Places places) {
    this.web = web;
    this.places = places;
  }

  /** Whether the channel is one of those that are read; never one of the staff's own. */
  boolean follows(String channel) {
    if (places.isStaff(channel) || channel.startsWith("D")) {
      return false;
    }
    return places.follow().contains("*")
        || places.follow().contains(channel)
        || places.follow().stream().anyMatch(pattern -> matches(pattern, channel));
  }

  private boolean matches(String pattern, String channel) {
    return pattern.indexOf('*') >= 0
        && Pattern.matches(
            Pattern.quote(pattern).replace("*", "\\E.*\\Q"),
            names.computeIfAbsent(channel, id -> info(id).getName()));
  }

  /** Forgets the name of a channel, which changed. */
  void renamed(String channel) {
    names.remove(channel);
  }

  /** The channel as it is now; throws {@link SlackTrouble} where that cannot be found out. */
  Conversation info(String channel) {
    return web.ask("conversations.info", m -> m.conversationsInfo(r -> r.channel(channel)))
        .orThrow("conversations.info of " + channel)
        .getChannel();
  }

  /** The members of a channel right now. */
  List<String> members(String channel) {
    List<String> members = new ArrayList<>();
    String cursor = null;
    do {
      String from = cursor;
      var page =
          web.ask(
                  "conversations.members",
                  m -> m.conversationsMembers(r -> r.channel(channel).limit(PAGE).cursor(from)))
              .orThrow("conversations.members of " + channel);
      members.addAll(page.getMembers());
      cursor = next(page.getResponseMetadata());
    } while (cursor != null);
    return members;
  }

  /** The channels that the bot is in and reads. */
  List<String> followed() {
    List<String> found = new ArrayList<>();
    String cursor = null;
    do {
      String from = cursor;
      var page =
          web.ask(
                  "users.conversations",
                  m ->
                      m.usersConversations(
                          r -> r.excludeArchived(true).limit(PAGE).cursor(from).types(TYPES)))
              .orThrow("users.conversations");
      for (Conversation channel : page.getChannels()) {
        names.put(channel.getId(), channel.getName());
        if (follows(channel.getId())) {
          found.add(channel.getId());
        }
      }
      cursor = next(page.getResponseMetadata());
    } while (cursor != null);
    return found;
  }

  static @Nullable String next(com.slack.api.model.@Nullable ResponseMetadata metadata) {
    String cursor = metadata == null ? null : metadata.getNextCursor();
    return cursor == null || cursor.isEmpty() ? null : cursor;
  }
}
