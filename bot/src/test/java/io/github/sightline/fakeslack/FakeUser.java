package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An account of the fake workspace.
 *
 * @param kind what {@code users.info} says of it
 * @param team the team that it belongs to
 * @param zone its time zone
 */
public record FakeUser(String id, String name, Kind kind, String team, String zone) {
  public enum Kind {
    MEMBER,
    MULTI_CHANNEL_GUEST,
    SINGLE_CHANNEL_GUEST,
    /** Of another organisation, through Slack Connect. */
    STRANGER,
    BOT
  }

  /** The account as {@code users.info} shows it. */
  ObjectNode json() {
    ObjectNode user = Json.object();
    user.put("id", id).put("team_id", team).put("name", name).put("real_name", name);
    user.put("deleted", false).put("tz", zone).put("is_admin", false);
    user.put("is_bot", kind == Kind.BOT).put("is_app_user", false);
    user.put(
        "is_restricted", kind == Kind.MULTI_CHANNEL_GUEST || kind == Kind.SINGLE_CHANNEL_GUEST);
    user.put("is_ultra_restricted", kind == Kind.SINGLE_CHANNEL_GUEST);
    if (kind == Kind.STRANGER) {
      user.put("is_stranger", true);
    }
    user.putObject("profile").put("real_name", name).put("display_name", name);
    return user;
  }
}
