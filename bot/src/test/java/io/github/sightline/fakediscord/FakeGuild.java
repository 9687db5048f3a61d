package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A server: channels, roles, members. */
public final class FakeGuild {
  public static final String BOT = "500000000000000001";
  public static final String APPLICATION = "500000000000000002";
  public static final String BOT_ROLE = "500000000000000003";
  private static final String VIEW = "1024";
  private static final long HISTORY = 1L << 16;

  public final String id;
  public final Map<String, FakeChannel> channels = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> roles = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> members = new ConcurrentHashMap<>();

  FakeGuild(String id) {
    this.id = id;
    role(id, "@everyone", VIEW);
    // As the link that adds the bot asks for it: view, send, embed, history, threads.
    role(
        BOT_ROLE,
        "sightline",
        Long.toString(1L << 10 | 1L << 11 | 1L << 14 | HISTORY | 1L << 35 | 1L << 38));
    java.util.Objects.requireNonNull(roles.get(BOT_ROLE)).putObject("tags").put("bot_id", BOT);
    member(BOT, "sightline", true, BOT_ROLE);
  }

  /** Whether Discord shows the bot what was said before: where not, it shows an empty page. */
  boolean showsHistory(FakeChannel channel) {
    FakeChannel place = channel.isThread() ? channel(channel.parent) : channel;
    boolean shows = true;
    for (String whose : new String[] {id, BOT_ROLE, BOT}) {
      for (var overwrite : place.overwrites) {
        if (overwrite.path("id").asText().equals(whose)) {
          shows &= (overwrite.path("deny").asLong() & HISTORY) == 0;
          shows |= (overwrite.path("allow").asLong() & HISTORY) != 0;
        }
      }
    }
    return shows;
  }

  public void role(String role, String name, String permissions) {
    roles.put(
        role,
        Json.object()
            .put("id", role)
            .put("name", name)
            .put("color", 0)
            .put("hoist", false)
            .put("position", roles.size())
            .put("permissions", permissions)
            .put("managed", false)
            .put("mentionable", false)
            .put("flags", 0));
  }

  /** Somebody with these roles, as people are since accounts have no numbers. */
  public void member(String user, String name, boolean bot, String... roleIds) {
    ObjectNode account =
        Json.object().put("id", user).put("username", name.toLowerCase(java.util.Locale.ROOT));
    account.put("discriminator", "0").put("global_name", name).putNull("avatar");
    account.put("public_flags", 0).putNull("primary_guild").putNull("collectibles");
    if (bot) {
      account.put("bot", true);
    }
    ObjectNode member = Json.object();
    member.set("user", account);
    member.putNull("nick").putNull("avatar").put("joined_at", "2026-01-01T00:00:00.000000+00:00");
    member.putNull("premium_since").put("deaf", false).put("mute", false).put("flags", 0);
    ArrayNode ids = member.putArray("roles");
    List.of(roleIds).forEach(ids::add);
    members.put(user, member);
  }

  public void leave(String user) {
    members.remove(user);
  }

  @org.jspecify.annotations.Nullable
  ObjectNode find(String user) {
    return members.get(user);
  }

  ObjectNode user(String user) {
    ObjectNode member = members.get(user);
    return member == null
        ? Json.object().put("id", user).put("username", user).put("discriminator", "0")
        : (ObjectNode) member.path("user").deepCopy();
  }

  /** A member without the account, as in packets. */
  ObjectNode member(String user) {
    ObjectNode member = members.get(user);
    ObjectNode copy = member == null ? Json.object() : member.deepCopy();
    copy.remove("user");
    return copy;
  }

  public FakeChannel channel(String channel, int type, String name, String parent) {
    FakeChannel made = new FakeChannel(channel, type, name, parent);
    channels.put(channel, made);
    return made;
  }

  public FakeChannel channel(String channel) {
    FakeChannel found = channels.get(channel);
    if (found == null) {
      throw new IllegalArgumentException("no channel " + channel);
    }
    return found;
  }

  ArrayNode roles() {
    ArrayNode all = Json.array();
    roles.values().forEach(all::add);
    return all;
  }

  ArrayNode channels(boolean threads) {
    ArrayNode all = Json.array();
    channels.values().stream()
        .filter(c -> c.isThread() == threads && !c.archived && c.type != FakeChannel.DIRECT)
        .forEach(channel -> all.add(channel.json(id)));
    return all;
  }

  /** As the gateway sends it. */
  ObjectNode create() {
    ObjectNode json = json();
    json.put("large", false).put("unavailable", false).put("member_count", members.size());
    json.put("joined_at", "2026-01-01T00:00:00.000000+00:00");
    ArrayNode known = json.putArray("members");
    members.values().forEach(known::add);
    json.set("channels", channels(false));
    json.set("threads", channels(true));
    for (String empty :
        new String[] {
          "voice_states",
          "presences",
          "stage_instances",
          "guild_scheduled_events",
          "soundboard_sounds"
        }) {
      json.putArray(empty);
    }
    return json;
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("name", "Studio").putNull("icon");
    json.putNull("splash").putNull("discovery_splash").put("owner_id", BOT);
    json.put("region", "deprecated").putNull("afk_channel_id").put("afk_timeout", 300);
    json.put("verification_level", 1).put("default_message_notifications", 1);
    json.put("explicit_content_filter", 0).put("mfa_level", 0).putNull("application_id");
    json.putNull("system_channel_id").put("system_channel_flags", 0).putNull("rules_channel_id");
    json.putNull("public_updates_channel_id").putNull("vanity_url_code").putNull("description");
    json.putNull("banner").put("premium_tier", 0).put("premium_subscription_count", 0);
    json.put("preferred_locale", "en-US").put("nsfw_level", 0).put("nsfw", false);
    json.put("premium_progress_bar_enabled", false).putNull("safety_alerts_channel_id");
    json.putArray("features").add("COMMUNITY").add("A_FEATURE_OF_NEXT_YEAR");
    json.putArray("emojis");
    json.putArray("stickers");
    json.set("roles", roles());
    return json;
  }
}
