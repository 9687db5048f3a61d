package io.github.sightline.adapter.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import java.util.Objects;

/**
 * Who the bot is in a workspace, as {@code auth.test} says.
 *
 * @param team the workspace's id
 * @param enterprise the organisation's id; empty where there is none
 * @param user the bot's account
 * @param bot the bot's id
 * @param url address of the workspace, with a slash at the end
 */
record Identity(String team, String enterprise, String user, String bot, String url) {
  static final String PLATFORM = "slack";

  static Identity of(AuthTestResponse answer) {
    return new Identity(
        answer.getTeamId(),
        Objects.requireNonNullElse(answer.getEnterpriseId(), ""),
        answer.getUserId(),
        Objects.requireNonNullElse(answer.getBotId(), ""),
        Objects.requireNonNullElse(answer.getUrl(), ""));
  }

  ChannelId channel(String id) {
    return new ChannelId(PLATFORM, team, id);
  }

  UserId person(String id) {
    return new UserId(PLATFORM, team, id);
  }

  /** The address that opens a message. */
  String link(MessageId message, String thread) {
    String address =
        url + "archives/" + message.channel().id() + "/p" + message.id().replace(".", "");
    return thread.isEmpty() || thread.equals(message.id())
        ? address
        : address + "?thread_ts=" + thread + "&cid=" + message.channel().id();
  }
}
