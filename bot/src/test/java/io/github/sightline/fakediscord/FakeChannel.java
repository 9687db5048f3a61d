package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A channel, thread or direct message, with what stands in it. */
public final class FakeChannel {
  public static final int TEXT = 0;
  public static final int DIRECT = 1;
  public static final int CATEGORY = 4;
  public static final int PUBLIC_THREAD = 11;
  public static final int PRIVATE_THREAD = 12;
  public static final int FORUM = 15;

  public final String id;
  public final int type;
  public final String name;
  public final String parent;
  public final ArrayNode overwrites = Json.array();
  public final NavigableMap<Long, ObjectNode> messages = new ConcurrentSkipListMap<>();
  public volatile boolean botSees = true;

  /** Whether the bot may attach files there. */
  public volatile boolean botAttaches = true;

  public volatile boolean archived;

  FakeChannel(String id, int type, String name, String parent) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.parent = parent;
  }

  public boolean isThread() {
    return type == PUBLIC_THREAD || type == PRIVATE_THREAD;
  }

  /** Lets a role (type 0) or person (type 1) see it, or not. */
  public FakeChannel view(String id, int kind, boolean allowed) {
    overwrites
        .addObject()
        .put("id", id)
        .put("type", kind)
        .put("allow", allowed ? "1024" : "0")
        .put("deny", allowed ? "0" : "1024");
    return this;
  }

  /** Whether whoever has that role may read what was said before, or not. */
  public FakeChannel history(String role, boolean allowed) {
    overwrites
        .addObject()
        .put("id", role)
        .put("type", 0)
        .put("allow", allowed ? "65536" : "0")
        .put("deny", allowed ? "0" : "65536");
    return this;
  }

  void put(ObjectNode message) {
    messages.put(message.path("id").asLong(), message);
  }

  ObjectNode json(String guild) {
    ObjectNode json = Json.object().put("id", id).put("type", type);
    if (type == DIRECT) {
      json.put("flags", 0);
    } else {
      json.put("guild_id", guild).put("name", name).put("position", 0).put("flags", 0);
      json.set("permission_overwrites", overwrites.deepCopy());
      json.put("nsfw", false).put("rate_limit_per_user", 0).putNull("topic");
    }
    if (parent.isEmpty()) {
      json.putNull("parent_id");
    } else {
      json.put("parent_id", parent);
    }
    if (messages.isEmpty()) {
      json.putNull("last_message_id");
    } else {
      json.put("last_message_id", Long.toString(messages.lastKey()));
    }
    if (isThread()) {
      json.put("owner_id", FakeGuild.BOT).put("message_count", messages.size());
      json.put("member_count", 2).put("total_message_sent", messages.size());
      json.putObject("thread_metadata")
          .put("archived", archived)
          .put("locked", false)
          .put("auto_archive_duration", 1440)
          .put("archive_timestamp", "2026-01-01T00:00:00.000000+00:00")
          .put("create_timestamp", "2026-01-01T00:00:00.000000+00:00");
    }
    return json;
  }
}
